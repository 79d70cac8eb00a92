package org.unioncare.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.archive.SearchingArchives;
import org.unioncare.service.organisation.ReadingUnions;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** The archives of the officer's union and everything below it, by filter, page by page. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies
public class ArchiveListPage implements Serializable {
  private static final int ON_A_PAGE = 25;
  private static final int SUGGESTED = 20;

  @Inject private SearchingArchives archives;
  @Inject private ReadingUnions unions;
  @Inject private ArchiveExport export;
  @Inject private Officer officer;
  @Inject private Screen screen;

  private final ListFilter filter = new ListFilter();
  private final KeyPaging paging = new KeyPaging();
  private List<ArchiveLine> lines = List.of();
  private long count;

  /** Reads what the address asks for. */
  public void open() {
    filter.read(screen::parameter);
    screen.asked(() -> archives.count(filter.asked())).ifPresent(all -> count = all);
    load();
  }

  /** Reads the page at hand. */
  public void load() {
    screen
        .asked(() -> archives.page(filter.asked(), paging.after(), ON_A_PAGE))
        .ifPresent(page -> lines = paging.read(page).items());
  }

  /** Puts the filter into the address, so that it can be kept and handed on. */
  public void search() {
    screen.go("archive/list", filter.parameters());
  }

  /** Hands the archives of the filter over as a table. */
  public void export() {
    screen.tried(() -> export.send(filter.asked(), screen));
  }

  /** Unions whose name or code fits what is typed. */
  public List<String> unions(String typed) {
    return unions.matching(typed.strip(), null, SUGGESTED).items().stream()
        .map(union -> Messages.of("archive_list.union.choice", union.name(), union.code()))
        .toList();
  }

  public ListFilter getFilter() {
    return filter;
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public List<ArchiveLine> getLines() {
    return lines;
  }

  public long getCount() {
    return count;
  }

  public boolean isNarrowed() {
    return filter.isNarrowed();
  }

  public boolean isSeveralUnions() {
    return !officer.union().isGrassroots();
  }

  public boolean isFiling() {
    return officer.may(Duty.FILE_ARCHIVES);
  }

  public int getExportLimit() {
    return ArchiveExport.MOST_ROWS;
  }

  public UnionLevel[] getLevels() {
    return UnionLevel.values();
  }

  public ArchiveStatus[] getStatuses() {
    return ArchiveStatus.values();
  }

  public HardshipCause[] getCauses() {
    return HardshipCause.values();
  }

  public HardshipKind[] getKinds() {
    return HardshipKind.values();
  }
}

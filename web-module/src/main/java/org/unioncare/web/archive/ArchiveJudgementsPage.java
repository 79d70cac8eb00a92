package org.unioncare.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unioncare.domain.archive.judgement.DifferenceCount;
import org.unioncare.domain.archive.judgement.JudgementDifference;
import org.unioncare.domain.archive.judgement.JudgementFindingView;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.service.archive.judgement.ReadingJudgements;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** What a run of judging again found to differ: how many in which way, and which archives. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies
public class ArchiveJudgementsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;

  @Inject private ReadingJudgements judgements;
  @Inject private ArchiveWordsPage words;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private Long run;
  private JudgementDifference difference;
  private transient List<JudgementFindingView> rows;
  private transient List<DifferenceCount> counts;
  private final Map<String, String> titles = new HashMap<>();

  /** Takes the run of the address, or the latest that found anything. */
  public void open() {
    if (screen.sentBack()) {
      return;
    }
    run =
        screen
            .parameter("run")
            .filter(text -> text.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .or(judgements::lastRun)
            .orElse(null);
  }

  /** Reads the page at hand. */
  public void load() {
    if (run == null) {
      rows = List.of();
      counts = List.of();
      return;
    }
    Long after = paging.after() == null ? null : Long.valueOf(paging.after());
    rows = paging.read(judgements.page(run, difference, after, ON_A_PAGE)).items();
    counts = judgements.counts(run);
  }

  public List<JudgementFindingView> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  public List<DifferenceCount> getCounts() {
    if (counts == null) {
      load();
    }
    return counts;
  }

  public long getTotal() {
    return getCounts().stream().mapToLong(DifferenceCount::archives).sum();
  }

  /** Shows only one kind of difference, or all again when it is shown already. */
  public void only(JudgementDifference kind) {
    difference = kind == difference ? null : kind;
    paging.restart();
    rows = null;
  }

  public boolean isOnly(JudgementDifference kind) {
    return kind == difference;
  }

  /** Where the archive stands, in words. */
  public String before(JudgementFindingView row) {
    return standing(row.levelBefore(), row.kindBefore());
  }

  /** Where it would stand, or which parts differ, in words. */
  public String after(JudgementFindingView row) {
    if (!row.parts().isEmpty()) {
      String parts =
          row.parts().stream()
              .map(Messages::label)
              .collect(Collectors.joining(Messages.of("list.comma")));
      return row.levelAfter() == null
          ? parts
          : Messages.of(
              "archive_judgements.parts", standing(row.levelAfter(), row.kindAfter()), parts);
    }
    return switch (row.difference()) {
      case LEVEL_HIGHER, LEVEL_LOWER, ARCHIVE_DIFFERS ->
          standing(row.levelAfter(), row.kindAfter());
      case QUALIFIES_NO_LONGER -> Messages.of("archive_judgements.none-left");
      default -> "";
    };
  }

  /** The title and version of the pack of the second judgement, or nothing. */
  public String pack(JudgementFindingView row) {
    return row.packId() == null
        ? ""
        : titles.computeIfAbsent(
            row.packId() + "/" + row.packVersion(),
            key -> words.pack(new PackReference(row.packId(), row.packVersion())));
  }

  private static String standing(UnionLevel level, HardshipKind kind) {
    return level == null
        ? Messages.of("archive_judgements.none-left")
        : Messages.of("archive_judgements.standing", Messages.label(level), Messages.label(kind));
  }

  public Long getRun() {
    return run;
  }

  public KeyPaging getPaging() {
    return paging;
  }
}

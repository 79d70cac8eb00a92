package org.unioncare.web.assistance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.assistance.GrantFilter;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.service.assistance.ReadingGrants;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** The grants: first what waits for the officer, then all of his jurisdiction. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class AssistanceListPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;
  private static final int MOST_WAITING = 12;

  @Inject private ReadingGrants reading;
  @Inject private Today today;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private GrantStatus status;
  private AssistanceType aid;
  private Boolean overdue;
  private String archive;
  private String fund;
  private transient List<GrantRow> rows;
  private transient List<GrantRow> waiting;

  @PostConstruct
  void begin() {
    archive = screen.parameter("archive").filter(ArchiveNo::isWellFormed).orElse(null);
    fund = screen.parameter("fund").filter(FundCode::isWellFormed).orElse(null);
  }

  /** Reads the page of the list where the reader stands. */
  public void load() {
    GrantFilter filter =
        new GrantFilter(
            archive == null ? null : new ArchiveNo(archive),
            fund == null ? null : new FundCode(fund),
            status,
            aid,
            overdue == null ? null : today.date());
    rows = paging.read(reading.list(filter, paging.after(), SIZE)).items();
  }

  public List<GrantRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  public List<GrantRow> getWaiting() {
    if (waiting == null) {
      waiting = reading.waiting(MOST_WAITING);
    }
    return waiting;
  }

  /** The day by which something is to be done with a grant, or null. */
  public LocalDate due(GrantRow row) {
    return switch (row.status()) {
      case UNDER_NOTICE -> row.noticeLastDay();
      case PAID -> row.recordDueOn();
      default -> null;
    };
  }

  public boolean late(GrantRow row) {
    return row.isOverdueOn(today.date());
  }

  /** Shows every grant again. */
  public void clear() {
    status = null;
    aid = null;
    overdue = null;
    archive = null;
    fund = null;
    narrowed();
  }

  private void narrowed() {
    paging.restart();
    rows = null;
  }

  public boolean isFiltered() {
    return status != null || aid != null || overdue != null || archive != null || fund != null;
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public GrantStatus[] getStatuses() {
    return GrantStatus.values();
  }

  public AssistanceType[] getKinds() {
    return AssistanceType.values();
  }

  public String getArchive() {
    return archive;
  }

  public String getFund() {
    return fund;
  }

  public GrantStatus getStatus() {
    return status;
  }

  public void setStatus(GrantStatus status) {
    if (this.status != status) {
      this.status = status;
      narrowed();
    }
  }

  public AssistanceType getAid() {
    return aid;
  }

  public void setAid(AssistanceType aid) {
    if (this.aid != aid) {
      this.aid = aid;
      narrowed();
    }
  }

  public Boolean getOverdue() {
    return overdue;
  }

  public void setOverdue(Boolean overdue) {
    if (!Objects.equals(this.overdue, overdue)) {
      this.overdue = overdue;
      narrowed();
    }
  }

  /** The one choice of the filter by due day. */
  public List<SelectItem> getDues() {
    return List.of(new SelectItem(Boolean.TRUE, Messages.of("assistance_list.overdue")));
  }

  /** How many wait for the officer. */
  public long getWaitingCount() {
    return reading.countWaiting();
  }
}

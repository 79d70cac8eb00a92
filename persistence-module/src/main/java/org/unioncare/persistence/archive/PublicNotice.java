package org.unioncare.persistence.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.archive.NoticeView;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** 公示: a notice of an application, its working days, and the objections raised while it hangs. */
@Entity
@Table(name = "public_notice")
@PolicyClause({"QS-26", "MC-06"})
public class PublicNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_notice_seq")
  @SequenceGenerator(
      name = "public_notice_seq",
      sequenceName = "public_notice_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "archive_id", nullable = false, updatable = false)
  private HardshipArchive archive;

  @Column(name = "posted_on", nullable = false)
  private LocalDate postedOn;

  @Column(name = "working_days", nullable = false)
  private int workingDays;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  @Column(nullable = false)
  private boolean provisional;

  @Column(name = "posted_at_place", length = 100)
  private String place;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<NoticeObjection> objections = new ArrayList<>();

  protected PublicNotice() {}

  PublicNotice(HardshipArchive archive, NoticePeriod period, String place) {
    this.archive = archive;
    this.postedOn = period.postedOn();
    this.workingDays = period.workingDays();
    this.lastDay = period.lastDay();
    this.provisional = period.provisional();
    this.place = place;
  }

  NoticePeriod period() {
    return new NoticePeriod(postedOn, workingDays, lastDay, provisional);
  }

  /** What keeps the notice from being closed, or an objection from being answered, on a day. */
  List<Reason> hindrances(ArchiveAction action, LocalDate on) {
    List<Reason> found = new ArrayList<>();
    boolean objected = openObjection().isPresent();
    if (action == ArchiveAction.CLOSE_NOTICE) {
      period().hindranceOn(on).ifPresent(found::add);
      if (objected) {
        found.add(Reason.of("OBJECTION_OPEN", "QS-26"));
      }
    }
    if (action == ArchiveAction.ANSWER_OBJECTION && !objected) {
      found.add(Reason.of("NO_OPEN_OBJECTION", "QS-26"));
    }
    return found;
  }

  void object(LocalDate on, String raisedBy, String content) {
    objections.add(new NoticeObjection(this, on, raisedBy, content));
  }

  /** The oldest objection nobody has answered yet. */
  Optional<NoticeObjection> openObjection() {
    return objections.stream().filter(NoticeObjection::isOpen).findFirst();
  }

  void answer(LocalDate on, String answer) {
    openObjection()
        .orElseThrow(() -> RefusedException.because(Reason.of("NO_OPEN_OBJECTION", "QS-26")))
        .answer(on, answer);
  }

  /** Hangs no longer; one taken down before stays as it was. */
  void end(LocalDate on) {
    if (endedOn == null) {
      endedOn = on;
    }
  }

  NoticeView view() {
    return new NoticeView(
        period(), place, endedOn, objections.stream().map(NoticeObjection::view).toList());
  }
}

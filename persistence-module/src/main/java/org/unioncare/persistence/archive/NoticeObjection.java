package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.unioncare.domain.archive.NoticeView;
import org.unioncare.domain.shared.PolicyClause;

/** An objection against a notice; the notice cannot be closed before it is answered. */
@Entity
@Table(name = "notice_objection")
@PolicyClause("QS-26")
public class NoticeObjection {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_objection_seq")
  @SequenceGenerator(
      name = "notice_objection_seq",
      sequenceName = "notice_objection_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "notice_id", nullable = false, updatable = false)
  private PublicNotice notice;

  @Column(name = "raised_on", nullable = false)
  private LocalDate raisedOn;

  @Column(name = "raised_by", length = 40)
  private String raisedBy;

  @Column(nullable = false, length = 500)
  private String content;

  @Column(name = "answered_on")
  private LocalDate answeredOn;

  @Column(length = 500)
  private String answer;

  protected NoticeObjection() {}

  NoticeObjection(PublicNotice notice, LocalDate raisedOn, String raisedBy, String content) {
    this.notice = notice;
    this.raisedOn = raisedOn;
    this.raisedBy = raisedBy;
    this.content = content;
  }

  boolean isOpen() {
    return answeredOn == null;
  }

  void answer(LocalDate on, String said) {
    answeredOn = on;
    answer = said;
  }

  NoticeView.ObjectionView view() {
    return new NoticeView.ObjectionView(raisedOn, raisedBy, content, answeredOn, answer);
  }
}

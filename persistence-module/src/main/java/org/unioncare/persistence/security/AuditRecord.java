package org.unioncare.persistence.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/** Who did or looked at what, when and at which union; written once, never changed. */
@Entity
@Table(name = "audit_record")
@PolicyClause("MC-12")
@NamedQuery(
    name = "AuditRecord.ofSubject",
    query =
        """
        SELECT NEW org.unioncare.domain.security.AuditEntry(
          r.id, r.recordedAt, r.account, r.act, r.subject, r.unionPath, r.detail)
        FROM AuditRecord r
        WHERE r.subject = :subject
        ORDER BY r.id DESC""")
public class AuditRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_record_seq")
  @SequenceGenerator(
      name = "audit_record_seq",
      sequenceName = "audit_record_seq",
      allocationSize = 500)
  private Long id;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private LocalDateTime recordedAt;

  @Column(nullable = false, length = 40, updatable = false)
  private String account;

  @Column(nullable = false, length = 40, updatable = false)
  private String act;

  @Column(length = 60, updatable = false)
  private String subject;

  @Column(name = "union_path", nullable = false, length = 200, updatable = false)
  private UnionPath unionPath;

  @Column(length = 400, updatable = false)
  private String detail;

  protected AuditRecord() {}

  public AuditRecord(
      LocalDateTime recordedAt,
      String account,
      String act,
      String subject,
      UnionPath unionPath,
      String detail) {
    this.recordedAt = recordedAt;
    this.account = account;
    this.act = act;
    this.subject = subject;
    this.unionPath = unionPath;
    this.detail = detail;
  }
}

package org.unioncare.persistence.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.unioncare.domain.security.Office;

/** An office that an account holds, and who granted it when. */
@Entity
@Table(name = "office_assignment")
public class OfficeAssignment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_assignment_seq")
  @SequenceGenerator(
      name = "office_assignment_seq",
      sequenceName = "office_assignment_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id", nullable = false, updatable = false)
  private Account account;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Office office;

  @Column(name = "granted_by", nullable = false, length = 40, updatable = false)
  private String grantedBy;

  @Column(name = "granted_at", nullable = false, updatable = false)
  private LocalDateTime grantedAt;

  protected OfficeAssignment() {}

  OfficeAssignment(Account account, Office office, String grantedBy, LocalDateTime grantedAt) {
    this.account = account;
    this.office = office;
    this.grantedBy = grantedBy;
    this.grantedAt = grantedAt;
  }

  public Office office() {
    return office;
  }
}

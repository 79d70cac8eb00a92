package org.unioncare.persistence.archive.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.archive.whatif.Scenario;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/** A change of rules that somebody tried and kept with its answer; it is never changed. */
@Entity
@Table(name = "scenario")
@PolicyClause("QS-03")
@NamedQuery(
    name = "KeptScenario.within",
    query = "SELECT s FROM KeptScenario s WHERE s.unionPath LIKE :pattern ORDER BY s.id DESC")
public class KeptScenario {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scenario_seq")
  @SequenceGenerator(name = "scenario_seq", sequenceName = "scenario_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 100, updatable = false)
  private String title;

  @Column(nullable = false, length = 40, updatable = false)
  private String account;

  @Column(name = "union_path", nullable = false, length = 200, updatable = false)
  private UnionPath unionPath;

  @Column(name = "saved_at", nullable = false, updatable = false)
  private LocalDateTime savedAt;

  @Column(name = "as_of", nullable = false, updatable = false)
  private LocalDate asOf;

  @Column(nullable = false, updatable = false)
  private String answer;

  protected KeptScenario() {}

  public KeptScenario(
      String title, String account, UnionPath where, LocalDateTime at, WhatIfAnswer answer) {
    this.title = title;
    this.account = account;
    this.unionPath = where;
    this.savedAt = at;
    this.asOf = answer.asOf();
    this.answer = answer.text();
  }

  public UnionPath unionPath() {
    return unionPath;
  }

  /** As it was kept. */
  public Scenario scenario() {
    return new Scenario(id, title, account, savedAt, WhatIfAnswer.read(answer));
  }
}

package org.unioncare.persistence.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** What one node at a time may do; the calendar remembers in it for which day it was last done. */
@Entity(name = "JobLease")
@Table(name = "job_lease")
@NamedQuery(
    name = "JobLease.take",
    query =
        """
        UPDATE JobLease l SET l.doneFor = :day, l.node = :node
        WHERE l.name = :name AND (l.doneFor IS NULL OR l.doneFor < :day)""")
public class JobLease {

  @Id
  @Column(name = "lease_name")
  private String name;

  @Column(name = "done_for")
  private LocalDate doneFor;

  private String node;

  protected JobLease() {}

  public Optional<LocalDate> doneFor() {
    return Optional.ofNullable(doneFor);
  }
}

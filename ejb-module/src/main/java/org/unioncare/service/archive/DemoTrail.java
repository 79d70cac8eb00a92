package org.unioncare.service.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.persistence.security.AuditRecord;
import org.unioncare.persistence.security.AuditRepository;

/**
 * What people of the demo did lately, kept as the audit log would have it: the last quarter of a
 * year, so that the first start stays quick.
 */
@ApplicationScoped
public class DemoTrail {
  private static final int DAYS = 90;

  @Inject private AuditRepository records;

  private final List<Act> acts = new ArrayList<>();

  private record Act(
      LocalDateTime at, String account, String act, String subject, UnionPath where) {}

  /** Notes what was done, unless it lies too long back. */
  public void note(
      LocalDate today,
      LocalDateTime at,
      String account,
      String act,
      String subject,
      UnionPath where) {
    if (at.toLocalDate().isAfter(today.minusDays(DAYS))) {
      acts.add(new Act(at, account, act, subject, where));
    }
  }

  /** Writes everything noted, the oldest first. */
  @Transactional(TxType.REQUIRES_NEW)
  public void write() {
    acts.sort(Comparator.comparing(Act::at));
    acts.forEach(
        act ->
            records.add(
                new AuditRecord(act.at, act.account, act.act, act.subject, act.where, null)));
    acts.clear();
  }
}

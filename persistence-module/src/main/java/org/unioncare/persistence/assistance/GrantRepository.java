package org.unioncare.persistence.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unioncare.domain.assistance.AidPeriod;
import org.unioncare.domain.assistance.EarlierAid;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.assistance.GrantFilter;
import org.unioncare.domain.assistance.GrantNo;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.fund.Fund;

/** Keeps and finds grants. */
@ApplicationScoped
public class GrantRepository {
  private static final GrantNo ANY_GRANT = new GrantNo("G-0-0000-0000-000000");
  private static final FundCode ANY_FUND = new FundCode("F-0-0000-0000");

  private static final List<GrantStatus> ANY = List.of(GrantStatus.values());

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  public void add(Grant grant) {
    entities.persist(grant);
    entities.flush();
  }

  /** Keeps many grants at once, written together. */
  public void addAll(Collection<Grant> all) {
    all.forEach(entities::persist);
    entities.flush();
  }

  /** The grant, refused as unknown when its household lies outside the jurisdiction. */
  public Grant within(Jurisdiction jurisdiction, GrantNo no) {
    return find(no)
        .filter(grant -> jurisdiction.covers(grant.union().path()))
        .orElseThrow(() -> RefusedException.unknown("GRANT_UNKNOWN", no));
  }

  /** Holds the grant until the end of the transaction: whoever acts on it comes one by one. */
  public void hold(Grant grant) {
    entities.refresh(grant, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Grant> find(GrantNo no) {
    return entities
        .createNamedQuery("Grant.ofNo", Grant.class)
        .setParameter("no", no)
        .getResultStream()
        .findFirst();
  }

  /**
   * What was granted to the household in the year by the ids of the funds, cancelled applications
   * left out.
   *
   * @param aid one kind of aid, or null for all kinds together
   * @param person one member, or null for all of the household together
   */
  public Map<Long, Money> grantedIn(int year, Long archiveId, AssistanceType aid, String person) {
    return entities
        .createNamedQuery("Grant.grantedIn", Object[].class)
        .setParameter("archive", archiveId)
        .setParameter("anyAid", aid == null)
        .setParameter("aid", aid == null ? AssistanceType.LIVING : aid)
        .setParameter("year", year)
        .setParameter("anyone", person == null)
        .setParameter("person", person == null ? GrantApplication.HOUSEHOLD : person)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> new Money((BigDecimal) row[1])));
  }

  /** What the household of an archive was granted before, seen from a year. */
  public EarlierAid earlier(int year, Long archiveId) {
    List<Object[]> rows =
        entities
            .createNamedQuery("Grant.kindsOfArchive", Object[].class)
            .setParameter("archive", archiveId)
            .getResultList();
    Set<AssistanceType> ofYear = EnumSet.noneOf(AssistanceType.class);
    rows.stream()
        .filter(row -> ((Integer) row[1]) == year)
        .forEach(row -> ofYear.add((AssistanceType) row[0]));
    return new EarlierAid(ofYear, rows.size());
  }

  /** What was paid from one day to another to archives that any of the persons is or was in. */
  public Money paidTo(Collection<ResidentIdNumber> persons, LocalDate first, LocalDate last) {
    BigDecimal sum =
        entities
            .createNamedQuery("Grant.paidToPersons", BigDecimal.class)
            .setParameter("persons", persons)
            .setParameter("first", first)
            .setParameter("last", last)
            .getSingleResult();
    return sum == null ? Money.ZERO : new Money(sum);
  }

  /** Why the household cannot have the same out of the same fund in the period again, if so. */
  public Optional<Reason> samePeriod(
      GrantApplication application, AidedArchive archive, Fund fund, AidPeriod period) {
    return entities
        .createNamedQuery("Grant.inYear", Grant.class)
        .setParameter("archive", archive.id())
        .setParameter("fund", fund.id())
        .setParameter("aid", application.aid())
        .setParameter("person", application.person())
        .setParameter("year", period.year())
        .getResultStream()
        .flatMap(grant -> grant.hinders(period).stream())
        .findFirst();
  }

  /** The grants of the jurisdiction that the filter leaves, the latest numbers first. */
  public Page<GrantRow> matching(
      Jurisdiction jurisdiction, GrantFilter filter, String after, int size) {
    List<GrantRow> found =
        entities
            .createNamedQuery("Grant.matching", Grant.class)
            .setParameter("pattern", jurisdiction.pattern())
            .setParameter("anyBefore", after == null)
            .setParameter("before", after == null ? ANY_GRANT : new GrantNo(after))
            .setParameter("anyArchive", filter.archive() == null)
            .setParameter("archive", filter.archive() == null ? "-" : filter.archive().value())
            .setParameter("anyFund", filter.fund() == null)
            .setParameter("fund", filter.fund() == null ? ANY_FUND : filter.fund())
            .setParameter("anyStatus", filter.status() == null)
            .setParameter("status", filter.status() == null ? GrantStatus.APPLIED : filter.status())
            .setParameter("anyAid", filter.aid() == null)
            .setParameter("aid", filter.aid() == null ? AssistanceType.LIVING : filter.aid())
            .setParameter("anyDay", filter.overdueOn() == null)
            .setParameter("day", filter.overdueOn() == null ? LocalDate.EPOCH : filter.overdueOn())
            .setMaxResults(size + 1)
            .getResultStream()
            .map(Grant::row)
            .toList();
    return Page.of(found, size, GrantRow::no);
  }

  /** The grants in which a union is to act, those waiting longest first. */
  public List<GrantRow> allWaiting(
      UnionPath union,
      Collection<GrantStatus> atArchiveUnion,
      Collection<GrantStatus> atApprover,
      Collection<GrantStatus> atFundOwner,
      int most) {
    return waiting(
            entities.createNamedQuery("Grant.waiting", Grant.class),
            union,
            atArchiveUnion,
            atApprover,
            atFundOwner)
        .setMaxResults(most)
        .getResultStream()
        .map(Grant::row)
        .toList();
  }

  /** How many there are. */
  public long countWaiting(
      UnionPath union,
      Collection<GrantStatus> atArchiveUnion,
      Collection<GrantStatus> atApprover,
      Collection<GrantStatus> atFundOwner) {
    return waiting(
            entities.createNamedQuery("Grant.waitingCount", Long.class),
            union,
            atArchiveUnion,
            atApprover,
            atFundOwner)
        .getSingleResult();
  }

  /** Where no state waits, the side is left out: an empty list would not be SQL. */
  private static <T> TypedQuery<T> waiting(
      TypedQuery<T> query,
      UnionPath union,
      Collection<GrantStatus> atArchiveUnion,
      Collection<GrantStatus> atApprover,
      Collection<GrantStatus> atFundOwner) {
    return query
        .setParameter("path", union.value())
        .setParameter("anyAtUnion", !atArchiveUnion.isEmpty())
        .setParameter("atUnion", atArchiveUnion.isEmpty() ? ANY : atArchiveUnion)
        .setParameter("anyAtApprover", !atApprover.isEmpty())
        .setParameter("atApprover", atApprover.isEmpty() ? ANY : atApprover)
        .setParameter("anyAtOwner", !atFundOwner.isEmpty())
        .setParameter("atOwner", atFundOwner.isEmpty() ? ANY : atFundOwner);
  }
}

package org.unioncare.persistence.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundFilter;
import org.unioncare.domain.fund.FundOpening;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;

/** Finds and opens funds. */
@ApplicationScoped
public class FundRepository {
  public static final String UNKNOWN = "FUND_UNKNOWN";

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  /** A new fund of the owner under its next number; the owner's row is held until the end. */
  public Fund open(FundOpening opening, Union owner, LocalDate on, String by) {
    Fund fund = Fund.open(opening, owner, nextNumber(owner, opening.year()), on, by);
    entities.persist(fund);
    entities.flush();
    return fund;
  }

  /** The fund in which a union below keeps what is passed down to it, opened when it has none. */
  public Fund fedBy(Fund above, Union below, LocalDate on, String by) {
    int number = nextNumber(below, above.row().year());
    Optional<Fund> fed =
        entities
            .createNamedQuery("Fund.fedBy", Fund.class)
            .setParameter("parent", above.id())
            .setParameter("owner", below)
            .getResultStream()
            .findFirst();
    if (fed.isPresent()) {
      entities.refresh(fed.get(), LockModeType.PESSIMISTIC_WRITE);
      return fed.get();
    }
    Fund opened = above.passedTo(below, number, on, by);
    entities.persist(opened);
    entities.flush();
    return opened;
  }

  /** Keeps a fund whose number was given out by whoever brings it. */
  public void add(Fund fund) {
    entities.persist(fund);
  }

  /** Writes what was added, before anything refers to it. */
  public void flush() {
    entities.flush();
  }

  /** All funds, for what fills an empty register. */
  public List<Fund> all() {
    return entities.createNamedQuery("Fund.all", Fund.class).getResultList();
  }

  public Optional<Fund> find(FundCode code) {
    return entities
        .createNamedQuery("Fund.ofCode", Fund.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The fund, refused as unknown when its owner lies outside the jurisdiction. */
  public Fund within(Jurisdiction jurisdiction, FundCode code) {
    return find(code)
        .filter(fund -> jurisdiction.covers(fund.owner().path()))
        .orElseThrow(() -> RefusedException.unknown(UNKNOWN, code));
  }

  /** Holds the fund's row until the end of the transaction: whoever posts comes one by one. */
  public Fund hold(Fund fund) {
    entities.refresh(fund, LockModeType.PESSIMISTIC_WRITE);
    return fund;
  }

  /** The fund that another one was passed down from. */
  public Optional<Fund> above(Fund fund) {
    return Optional.ofNullable(fund.fedById()).map(id -> entities.find(Fund.class, id));
  }

  /** Whether both are the same money, one passed down from the other or both from a third. */
  public boolean isSameMoney(Long id, Fund fund) {
    return first(entities.find(Fund.class, id)).id().equals(first(fund).id());
  }

  private Fund first(Fund fund) {
    return above(fund).map(this::first).orElse(fund);
  }

  /** The funds of unions below that were fed by this one. */
  public List<FundRow> rowsFedFrom(Fund fund) {
    return entities
        .createNamedQuery("Fund.fedFrom", Fund.class)
        .setParameter("parent", fund.id())
        .getResultStream()
        .map(Fund::row)
        .toList();
  }

  /** The funds of these unions since a year, the newest first. */
  public List<Fund> allOwnedBy(Collection<UnionCode> owners, int sinceYear) {
    return entities
        .createNamedQuery("Fund.ownedByAny", Fund.class)
        .setParameter("owners", owners)
        .setParameter("since", sinceYear)
        .getResultList();
  }

  /** The funds of the jurisdiction that the filter leaves; {@code after} is a code. */
  public Page<FundRow> matching(
      Jurisdiction jurisdiction, FundFilter filter, String after, int size) {
    List<FundRow> found =
        narrowed(entities.createNamedQuery("Fund.matching", Fund.class), jurisdiction, filter)
            .setParameter(
                "after", after == null ? new FundCode("F-0-0000-0000") : new FundCode(after))
            .setMaxResults(size + 1)
            .getResultStream()
            .map(Fund::row)
            .toList();
    return Page.of(found, size, FundRow::code);
  }

  /** How many funds of the jurisdiction the filter leaves. */
  public long count(Jurisdiction jurisdiction, FundFilter filter) {
    return narrowed(
            entities.createNamedQuery("Fund.countMatching", Long.class), jurisdiction, filter)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> narrowed(
      TypedQuery<T> query, Jurisdiction jurisdiction, FundFilter filter) {
    UnionCode owner = filter.owner();
    return query
        .setParameter("pattern", jurisdiction.pattern())
        .setParameter("anyLevel", filter.level() == null)
        .setParameter("level", filter.level() == null ? UnionLevel.NATIONAL : filter.level())
        .setParameter("anySource", filter.source() == null)
        .setParameter("source", filter.source() == null ? FundSource.CENTRAL : filter.source())
        .setParameter("anyOwner", owner == null)
        .setParameter("owner", owner == null ? UnionCode.NATIONAL : owner)
        .setParameter("year", filter.year() == null ? 0 : filter.year())
        .setParameter("anyPurpose", filter.purpose() == null)
        .setParameter(
            "purpose", filter.purpose() == null ? AssistanceType.LIVING : filter.purpose());
  }

  private int nextNumber(Union owner, int year) {
    entities.lock(owner, LockModeType.PESSIMISTIC_WRITE);
    Integer last =
        entities
            .createNamedQuery("Fund.lastRunningNo", Integer.class)
            .setParameter("owner", owner)
            .setParameter("year", year)
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }
}

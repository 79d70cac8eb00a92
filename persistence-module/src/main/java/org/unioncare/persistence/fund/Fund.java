package org.unioncare.persistence.fund;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundBalance;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundOpening;
import org.unioncare.domain.fund.FundRow;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.fund.LedgerFacts;
import org.unioncare.domain.fund.WayOn;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;

/**
 * 专项帮扶资金: money of a level and a source that a union keeps for a year and certain purposes; its
 * balance changes only by posting an entry to its ledger.
 */
@Entity
@Table(name = "fund")
@PolicyClause({"MC-15", "MC-19", "MC-20", "MC-24"})
@NamedQuery(name = "Fund.all", query = "SELECT f FROM Fund f ORDER BY f.id")
@NamedQuery(
    name = "Fund.ofCode",
    query = "SELECT f FROM Fund f JOIN FETCH f.owner WHERE f.code = :code")
@NamedQuery(
    name = "Fund.fedBy",
    query = "SELECT f FROM Fund f WHERE f.fedById = :parent AND f.owner = :owner")
@NamedQuery(
    name = "Fund.lastRunningNo",
    query = "SELECT MAX(f.runningNo) FROM Fund f WHERE f.owner = :owner AND f.fundYear = :year")
@NamedQuery(
    name = "Fund.fedFrom",
    query =
        """
        SELECT f FROM Fund f JOIN FETCH f.owner
        WHERE f.fedById = :parent
        ORDER BY f.code""",
    hints = @QueryHint(name = "eclipselink.batch", value = "f.purposes"))
@NamedQuery(
    name = "Fund.ownedByAny",
    query =
        """
        SELECT f FROM Fund f JOIN FETCH f.owner
        WHERE f.owner.code IN :owners AND f.fundYear >= :since
        ORDER BY f.fundYear DESC, f.code""",
    hints = {
      @QueryHint(name = "eclipselink.batch", value = "f.purposes"),
      @QueryHint(name = "eclipselink.batch", value = "f.standards")
    })
@NamedQuery(
    name = "Fund.countMatching",
    query =
        """
        SELECT COUNT(f) FROM Fund f
        WHERE f.ownerPath LIKE :pattern
          AND (:anyLevel = TRUE OR f.level = :level)
          AND (:anySource = TRUE OR f.source = :source)
          AND (:anyOwner = TRUE OR f.owner.code = :owner)
          AND (:year = 0 OR f.fundYear = :year)
          AND (:anyPurpose = TRUE OR EXISTS (
            SELECT o FROM Fund o JOIN o.purposes served WHERE o = f AND served = :purpose))""")
@NamedQuery(
    name = "Fund.matching",
    query =
        """
        SELECT f FROM Fund f JOIN FETCH f.owner
        WHERE f.ownerPath LIKE :pattern AND f.code > :after
          AND (:anyLevel = TRUE OR f.level = :level)
          AND (:anySource = TRUE OR f.source = :source)
          AND (:anyOwner = TRUE OR f.owner.code = :owner)
          AND (:year = 0 OR f.fundYear = :year)
          AND (:anyPurpose = TRUE OR EXISTS (
            SELECT o FROM Fund o JOIN o.purposes served WHERE o = f AND served = :purpose))
        ORDER BY f.code""",
    hints = @QueryHint(name = "eclipselink.batch", value = "f.purposes"))
public class Fund {
  private static final int PURPOSE_LENGTH = 12;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_seq")
  @SequenceGenerator(name = "fund_seq", sequenceName = "fund_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 32, updatable = false)
  private FundCode code;

  @Column(nullable = false, length = 80)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "fund_level", nullable = false, updatable = false)
  private UnionLevel level;

  @Enumerated(EnumType.STRING)
  @Column(name = "fund_source", nullable = false, updatable = false)
  private FundSource source;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_id", nullable = false, updatable = false)
  private Union owner;

  @Column(name = "owner_path", nullable = false, updatable = false)
  private String ownerPath;

  @Column(name = "fund_year", nullable = false, updatable = false)
  private int fundYear;

  @Column(name = "running_no", nullable = false, updatable = false)
  private int runningNo;

  @Column(name = "fed_by_id", updatable = false)
  private Long fedById;

  @ElementCollection
  @CollectionTable(name = "fund_purpose", joinColumns = @JoinColumn(name = "fund_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", length = PURPOSE_LENGTH, nullable = false)
  private Set<AssistanceType> purposes = EnumSet.noneOf(AssistanceType.class);

  @ElementCollection
  @CollectionTable(name = "fund_standard", joinColumns = @JoinColumn(name = "fund_id"))
  private List<OwnStandard> standards = new ArrayList<>();

  @Column(nullable = false, precision = 19, scale = 2)
  private Money received = Money.ZERO;

  @Column(nullable = false, precision = 19, scale = 2)
  private Money allocated = Money.ZERO;

  @Column(nullable = false, precision = 19, scale = 2)
  private Money reserved = Money.ZERO;

  @Column(nullable = false, precision = 19, scale = 2)
  private Money paid = Money.ZERO;

  @Column(nullable = false, precision = 19, scale = 2)
  private Money available = Money.ZERO;

  @Column(name = "grants_numbered", nullable = false)
  private long grantsNumbered;

  @Column(name = "last_entry_no")
  private Integer lastEntryNo;

  @Column(name = "last_seal", length = 64)
  private String lastSeal;

  @Column(name = "opened_on", nullable = false, updatable = false)
  private LocalDate openedOn;

  @Column(name = "opened_by", nullable = false, length = 40, updatable = false)
  private String openedBy;

  @Version private long version;

  protected Fund() {}

  private Fund(FundOpening opening, Union owner, int runningNo, LocalDate on, String by) {
    this.code = FundCode.of(owner.code(), opening.year(), runningNo);
    this.name = opening.name();
    this.level = opening.level();
    this.source = opening.source();
    this.owner = owner;
    this.ownerPath = owner.path().value();
    this.fundYear = opening.year();
    this.runningNo = runningNo;
    this.purposes.addAll(opening.purposes());
    opening.standards().stream().map(OwnStandard::new).forEach(standards::add);
    this.openedOn = on;
    this.openedBy = by;
  }

  /** A fund without money yet; the receipt is posted to its ledger. */
  public static Fund open(
      FundOpening opening, Union owner, int runningNo, LocalDate on, String by) {
    return new Fund(opening, owner, runningNo, on, by);
  }

  /**
   * The fund in which another union keeps what is passed down to it: same earmark, same standards.
   */
  public Fund passedTo(Union below, int number, LocalDate on, String by) {
    FundOpening same =
        new FundOpening(
            name, level, source, below.code(), fundYear, purposes, Money.ZERO, standards());
    Fund fed = new Fund(same, below, number, on, by);
    fed.fedById = id;
    return fed;
  }

  /**
   * The next entry of the ledger, sealed in its place; the balance takes it in once it is written.
   *
   * @throws RefusedException when the fund would promise or pay out more than it has
   */
  LedgerEntry next(LedgerFacts facts, LocalDateTime at) {
    FundBalance after = balance().plus(facts.change());
    if (after.available().isNegative()) {
      throw RefusedException.because(
          Reason.of("FUND_INSUFFICIENT", "MC-24", available, facts.amount(), WayOn.LESS)
              .in("amount"));
    }
    if (!after.isSound()) {
      throw RefusedException.because(Reason.of("LEDGER_DOES_NOT_FIT", "MC-24", code));
    }
    return new LedgerEntry(id, lastEntryNo, lastSeal, facts, at);
  }

  /** Takes the change of a written entry into the balance. */
  void take(LedgerEntry entry) {
    FundBalance after = balance().plus(entry.facts().change());
    received = after.received();
    allocated = after.allocated();
    reserved = after.reserved();
    paid = after.paid();
    available = after.available();
    lastEntryNo = entry.entryNo();
    lastSeal = entry.seal();
  }

  /** The next running number of a grant out of this fund. */
  public long numberGrant() {
    return ++grantsNumbered;
  }

  public FundBalance balance() {
    return new FundBalance(received, allocated, reserved, paid);
  }

  /** 专款专用: whether the fund is earmarked for this kind of aid. */
  public boolean serves(AssistanceType aid) {
    return purposes.contains(aid);
  }

  /** 按规定标准执行: its own standards, by the kinds of aid. */
  public List<FundStandard> standards() {
    return standards.stream()
        .map(OwnStandard::stated)
        .sorted(Comparator.comparing(FundStandard::aid))
        .toList();
  }

  /** Its own standard for a kind of aid, where it states one. */
  public Optional<FundStandard> standard(AssistanceType aid) {
    return standards().stream().filter(own -> own.aid() == aid).findFirst();
  }

  public boolean isOwnedBy(Union union) {
    return owner.code().equals(union.code());
  }

  public FundRow row() {
    return new FundRow(
        code,
        name,
        level,
        source,
        owner.code(),
        owner.name(),
        fundYear,
        List.copyOf(new TreeSet<>(purposes)),
        balance());
  }

  public Long id() {
    return id;
  }

  public FundCode code() {
    return code;
  }

  public String name() {
    return name;
  }

  public UnionLevel level() {
    return level;
  }

  public Union owner() {
    return owner;
  }

  public Money available() {
    return available;
  }

  /** The fund of another union that this one was passed down from, or null. */
  public Long fedById() {
    return fedById;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public String openedBy() {
    return openedBy;
  }

  public long version() {
    return version;
  }
}

package org.unioncare.persistence.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.unioncare.domain.fund.FundBalance;
import org.unioncare.domain.fund.LedgerCheck;
import org.unioncare.domain.fund.LedgerEntryKind;
import org.unioncare.domain.fund.LedgerFacts;
import org.unioncare.domain.fund.LedgerLine;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** Writes to the ledgers, the only place that does, and reads them. */
@ApplicationScoped
@PolicyClause("MC-24")
public class LedgerRepository {
  private static final int CHUNK = 1000;

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  @Inject private FundRepository funds;

  /** Holds the fund, writes the entry, then its balance: in this order, in one transaction. */
  public LedgerEntry post(Fund fund, LedgerFacts facts, LocalDateTime at) {
    entities.flush();
    LedgerEntry entry = funds.hold(fund).next(facts, at);
    entities.persist(entry);
    entities.flush();
    fund.take(entry);
    entities.flush();
    return entry;
  }

  /**
   * Posts what happened, for what fills an empty register: the funds are let go of, the first entry
   * of each is written, then the second of each and so on, since an entry refers to the one before
   * it; in the end every fund takes all of its own in at once.
   */
  public void postAll(Map<Fund, List<LedgerFacts>> facts, Function<LedgerFacts, LocalDateTime> at) {
    entities.flush();
    facts.keySet().forEach(entities::detach);
    int most = facts.values().stream().mapToInt(List::size).max().orElse(0);
    for (int turn = 0; turn < most; turn++) {
      for (Map.Entry<Fund, List<LedgerFacts>> postings : facts.entrySet()) {
        if (turn < postings.getValue().size()) {
          LedgerFacts fact = postings.getValue().get(turn);
          LedgerEntry entry = postings.getKey().next(fact, at.apply(fact));
          entities.persist(entry);
          postings.getKey().take(entry);
        }
      }
      entities.flush();
    }
    facts.keySet().forEach(entities::merge);
    entities.flush();
  }

  /**
   * The entry of that number, to be taken back.
   *
   * @throws RefusedException when there is none, it is of a kind that is not taken back this way,
   *     or it was taken back already
   */
  public LedgerEntry reversible(Fund fund, int number) {
    LedgerEntry entry =
        entities
            .createNamedQuery("LedgerEntry.ofNumber", LedgerEntry.class)
            .setParameter("fund", fund.id())
            .setParameter("number", number)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> RefusedException.unknown("LEDGER_ENTRY_UNKNOWN", number));
    if (!entry.facts().kind().isReversible()) {
      throw RefusedException.because(
          Reason.of("LEDGER_ENTRY_NOT_REVERSIBLE", "MC-24", number, entry.facts().kind()));
    }
    if (!reversed(fund, List.of(number)).isEmpty()) {
      throw RefusedException.because(Reason.of("LEDGER_ENTRY_REVERSED", "MC-24", number));
    }
    return entry;
  }

  /** The other side of an allocation: what the fund below received from this one. */
  public LedgerEntry received(Fund below, Fund from, Money amount) {
    return entities
        .createNamedQuery("LedgerEntry.counterpart", LedgerEntry.class)
        .setParameter("fund", below.id())
        .setParameter("kind", LedgerEntryKind.ALLOCATION_IN)
        .setParameter("subject", from.code().value())
        .setParameter("amount", amount)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.because(Reason.of("LEDGER_DOES_NOT_FIT", "MC-24", below.code())));
  }

  /** The newest lines first; {@code before} is the number of the last line seen, or null. */
  public Page<LedgerLine> lines(Fund fund, Integer before, int size) {
    List<LedgerEntry> found =
        entities
            .createNamedQuery("LedgerEntry.ofFund", LedgerEntry.class)
            .setParameter("fund", fund.id())
            .setParameter("before", before == null ? Integer.MAX_VALUE : before)
            .setMaxResults(size + 1)
            .getResultList();
    Page<LedgerEntry> page = Page.of(found, size, LedgerEntry::entryNo);
    Set<Integer> reversed =
        reversed(fund, page.items().stream().map(LedgerEntry::entryNo).toList());
    return page.map(entry -> entry.line(reversed.contains(entry.entryNo())));
  }

  /** Reads the whole ledger: whether each seal fits and the entries add up to the balance. */
  public LedgerCheck check(Fund fund) {
    FundBalance sum = FundBalance.NOTHING;
    Integer firstBroken = null;
    int number = 0;
    String seal = "";
    List<LedgerEntry> chunk = upwards(fund, number);
    while (!chunk.isEmpty()) {
      for (LedgerEntry entry : chunk) {
        if (firstBroken == null && !entry.isSealedAfter(number, seal)) {
          firstBroken = entry.entryNo();
        }
        sum = sum.plus(entry.facts().change());
        number = entry.entryNo();
        seal = entry.seal();
      }
      entities.clear();
      chunk = upwards(fund, number);
    }
    return new LedgerCheck(number, firstBroken, sum, fund.balance());
  }

  private List<LedgerEntry> upwards(Fund fund, int after) {
    return entities
        .createNamedQuery("LedgerEntry.ofFundUpwards", LedgerEntry.class)
        .setParameter("fund", fund.id())
        .setParameter("after", after)
        .setMaxResults(CHUNK)
        .getResultList();
  }

  private Set<Integer> reversed(Fund fund, List<Integer> numbers) {
    return numbers.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createNamedQuery("LedgerEntry.reversedNumbers", Integer.class)
                .setParameter("fund", fund.id())
                .setParameter("numbers", numbers)
                .getResultList());
  }
}

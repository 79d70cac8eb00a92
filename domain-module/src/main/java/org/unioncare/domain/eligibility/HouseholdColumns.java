package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * A block of households as columns: one array of each figure, amounts in fen, sets as bits, so that
 * a rule goes over thousands of households figure by figure. A household is added first, its
 * figures after it.
 */
@PolicyClause({"QS-21", "LZ-05"})
public final class HouseholdColumns {
  private static final long LARGEST_SUM = HouseholdFacts.LARGEST_SUM.fen();
  private static final int MONTHS_OF_A_YEAR = 12;

  final int[] worker;
  final int[] members;
  final int[] event;
  final int[] flags;
  final int[] evidence;
  final int[] exclusions;
  final int[] appliedIn;
  final int[] appliedOn;
  final int[] region;
  final long[] line;
  final long[][] income = new long[IncomeKind.values().length][];
  final long[][] spent = new long[ExpenditureKind.values().length][];
  final long[] incomeTax;
  final long[] contributions;
  final long[] assets;
  final long[] offsets;
  final long[] aidReceived;
  final int[] firstMonth;
  int[] months = new int[64];
  long[] monthIncome = new long[64];
  long[] monthLine = new long[64];
  private int size;

  /** An empty block with room for so many households. */
  public HouseholdColumns(int capacity) {
    worker = new int[capacity];
    members = new int[capacity];
    event = new int[capacity];
    flags = new int[capacity];
    evidence = new int[capacity];
    exclusions = new int[capacity];
    appliedIn = new int[capacity];
    appliedOn = new int[capacity];
    region = new int[capacity];
    line = new long[capacity];
    incomeTax = new long[capacity];
    contributions = new long[capacity];
    assets = new long[capacity];
    offsets = new long[capacity];
    aidReceived = new long[capacity];
    firstMonth = new int[capacity + 1];
    Arrays.setAll(income, kind -> new long[capacity]);
    Arrays.setAll(spent, kind -> new long[capacity]);
  }

  /** The bit that stands for a word in a column of bits. */
  public static int bit(Enum<?> word) {
    return 1 << word.ordinal();
  }

  /** The bits of words, all in one number. */
  public static int bits(Collection<? extends Enum<?>> words) {
    return words.stream().mapToInt(HouseholdColumns::bit).reduce(0, (a, b) -> a | b);
  }

  /** A month as the columns count it. */
  public static int month(YearMonth month) {
    return month.getYear() * MONTHS_OF_A_YEAR + month.getMonthValue() - 1;
  }

  /** The earliest month that any window of income reaches for an application of the day. */
  public static YearMonth earliestMonth(LocalDate applicationDate) {
    return YearMonth.of(applicationDate.getYear() - 1, 1);
  }

  public int size() {
    return size;
  }

  public int capacity() {
    return line.length;
  }

  public boolean isFull() {
    return size == line.length;
  }

  /** Makes room for other households. */
  public void clear() {
    size = 0;
  }

  /**
   * Begins the next household; all that is not stated of it is nothing.
   *
   * @param place the region of its union
   */
  public void add(
      WorkerKind kind, int persons, HardshipEvent befallen, LocalDate applied, String place) {
    if (persons < 1 || persons > HouseholdFacts.MOST_MEMBERS) {
      throw new IllegalArgumentException("not so many members: " + persons);
    }
    int row = size++;
    worker[row] = kind.ordinal();
    members[row] = persons;
    event[row] = befallen.ordinal();
    appliedIn[row] = applied.getYear() * MONTHS_OF_A_YEAR + applied.getMonthValue() - 1;
    appliedOn[row] = Math.toIntExact(applied.toEpochDay());
    region[row] = Integer.parseInt(place);
    flags[row] = 0;
    evidence[row] = 0;
    exclusions[row] = 0;
    line[row] = 0;
    for (long[] column : income) {
      column[row] = 0;
    }
    for (long[] column : spent) {
      column[row] = 0;
    }
    incomeTax[row] = 0;
    contributions[row] = 0;
    assets[row] = 0;
    offsets[row] = 0;
    aidReceived[row] = 0;
    firstMonth[row + 1] = firstMonth[row];
  }

  /** The line in force for it. */
  public void live(long lineFen) {
    line[size - 1] = sum(lineFen);
  }

  public void earn(IncomeKind kind, long fen) {
    income[kind.ordinal()][size - 1] = sum(fen);
  }

  public void spend(ExpenditureKind kind, long fen) {
    spent[kind.ordinal()][size - 1] = sum(fen);
  }

  public void deduct(long tax, long statutoryContributions) {
    incomeTax[size - 1] = sum(tax);
    contributions[size - 1] = sum(statutoryContributions);
  }

  public void own(long netInvestments, long savings) {
    assets[size - 1] = sum(netInvestments) + sum(savings);
  }

  /** What came in against the costs of an accident, and what unions paid. */
  public void receive(long againstCosts, long aid) {
    offsets[size - 1] = sum(againstCosts);
    aidReceived[size - 1] = sum(aid);
  }

  /** What holds of it: words of {@link HouseholdFlag}, {@code Evidence} and {@code Exclusion}. */
  public void mark(int flagBits, int evidenceBits, int exclusionBits) {
    flags[size - 1] = flagBits;
    evidence[size - 1] = evidenceBits;
    exclusions[size - 1] = exclusionBits;
  }

  /**
   * The income per head of a month and the line in force in it; months come in their order.
   *
   * @param lineFen below zero where no line was in force
   */
  public void month(int month, long perHead, long lineFen) {
    int next = firstMonth[size]++;
    if (next == months.length) {
      months = Arrays.copyOf(months, next * 2);
      monthIncome = Arrays.copyOf(monthIncome, next * 2);
      monthLine = Arrays.copyOf(monthLine, next * 2);
    }
    months[next] = month;
    monthIncome[next] = sum(perHead);
    monthLine[next] = lineFen;
  }

  /** Adds a household as it is judged singly. */
  public void add(Situation situation) {
    HouseholdFacts facts = situation.facts();
    add(
        facts.worker(),
        facts.members(),
        facts.event(),
        situation.applicationDate(),
        situation.union().region());
    live(situation.line().fen());
    mark(HouseholdFlag.bits(facts), bits(facts.evidence()), bits(facts.exclusions()));
    for (IncomeKind kind : IncomeKind.values()) {
      earn(kind, facts.income().of(kind).fen());
    }
    facts.expenditure().forEach((kind, amount) -> spend(kind, amount.fen()));
    deduct(facts.incomeTax().fen(), facts.statutoryContributions().fen());
    own(facts.assets().netInvestments().fen(), facts.assets().savings().fen());
    receive(facts.offsets().fen(), facts.aidReceived().fen());
    facts
        .monthlyIncomePerHead()
        .tailMap(earliestMonth(situation.applicationDate()))
        .forEach(
            (month, perHead) -> {
              Money inForce = situation.monthlyLines().get(month);
              month(month(month), perHead.fen(), inForce == null ? -1 : inForce.fen());
            });
  }

  /** Whether the flag holds of a household. */
  public boolean holds(HouseholdFlag flag, int row) {
    return (flags[row] & bit(flag)) != 0;
  }

  /** All that the columns know of a household, in one line. */
  public String text(int row) {
    StringBuilder text = new StringBuilder();
    for (int[] column :
        List.of(worker, members, event, flags, evidence, exclusions, appliedOn, region)) {
      text.append(column[row]).append(' ');
    }
    text.append(appliedIn[row]).append(' ').append(line[row]);
    Stream.of(income, spent)
        .flatMap(Stream::of)
        .forEach(column -> text.append(' ').append(column[row]));
    for (long[] column : List.of(incomeTax, contributions, assets, offsets, aidReceived)) {
      text.append(' ').append(column[row]);
    }
    for (int at = firstMonth[row]; at < firstMonth[row + 1]; at++) {
      text.append(' ').append(months[at]).append(':').append(monthIncome[at]);
      text.append(':').append(monthLine[at]);
    }
    return text.toString();
  }

  private static long sum(long fen) {
    if (fen < 0 || fen > LARGEST_SUM) {
      throw new IllegalArgumentException("not a sum of a household: " + fen);
    }
    return fen;
  }
}

package org.unioncare.domain.eligibility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;

/**
 * A pack turned into tests of columns: it judges a block of households at once and gives for each
 * the very standard that {@link Assessing} gives for it alone. One thread uses it at a time.
 */
@PolicyClause({"LZ-13", "QS-18", "QS-23"})
public final class RegisterJudging {
  /** What is answered for a household that meets no standard. */
  public static final int NONE = -1;

  private static final int NOBODY = WorkerKind.values().length;
  private static final String LIVING = "LIVING";

  private final PolicyPack pack;
  private final List<FilingStandard> inOrder;
  private final JudgedColumns columns;
  private final ColumnTest[][] standards;
  private final ColumnTest[] migrants;
  private final int[] barredBy;
  private final YearlyLimit[][] living;
  private int[] open = new int[0];
  private int[] admitted = new int[0];
  private int[] candidates = new int[0];

  /**
   * @throws IllegalArgumentException when a multiple of the pack is too fine to judge columns by
   */
  public RegisterJudging(PolicyPack pack) {
    this.pack = pack;
    this.inOrder =
        pack.standards().stream().sorted(Comparator.comparing(FilingStandard::level)).toList();
    this.columns = new JudgedColumns(pack.income(), pack.lines());
    this.standards =
        inOrder.stream().map(standard -> tests(standard.conditions())).toArray(ColumnTest[][]::new);
    this.migrants = tests(pack.migrants().conditions());
    this.living =
        inOrder.stream()
            .map(standard -> YearlyLimit.all(pack.aid().caps(LIVING, standard.kind())))
            .toArray(YearlyLimit[][]::new);
    this.barredBy = inOrder.stream().mapToInt(s -> barring(pack, s.level())).toArray();
  }

  /** The months of each household are looked at last, when few households are left. */
  private ColumnTest[] tests(List<StatedCondition> conditions) {
    return conditions.stream()
        .sorted(Comparator.comparing(stated -> stated.condition() instanceof MonthsInARowBelow))
        .map(stated -> stated.condition().onColumns(columns))
        .toArray(ColumnTest[]::new);
  }

  private static int barring(PolicyPack pack, UnionLevel level) {
    return pack.exclusions().stream()
        .filter(rule -> rule.bars().contains(level))
        .mapToInt(rule -> HouseholdColumns.bit(rule.exclusion()))
        .reduce(0, (a, b) -> a | b);
  }

  public PolicyPack pack() {
    return pack;
  }

  /** The standards in the order tried; an answer is a place in this list. */
  public List<FilingStandard> standards() {
    return inOrder;
  }

  /** Judges each household by the line it lives with. */
  public void judge(HouseholdColumns block, int[] answers) {
    judge(block, block.line, answers);
  }

  /**
   * Judges each household by another line.
   *
   * @param lines the line of each household, in fen
   * @param answers receives for each household the place of its standard, or {@link #NONE}
   */
  public void judge(HouseholdColumns block, long[] lines, int[] answers) {
    int size = block.size();
    if (open.length < size) {
      open = new int[block.capacity()];
      admitted = new int[block.capacity()];
      candidates = new int[block.capacity()];
    }
    columns.see(block, lines);
    Arrays.fill(answers, 0, size, NONE);
    int left = open(block, size);
    int standard = 0;
    while (standard < standards.length && left > 0) {
      int barred = barredBy[standard];
      int admitted = admitted(block, barred, left);
      while (standard < standards.length && barredBy[standard] == barred) {
        admitted = meet(standard++, admitted, answers);
      }
      left = unanswered(open, left, answers);
    }
  }

  /** All but the migrants who show too little. */
  private int open(HouseholdColumns block, int size) {
    int asked = migrants.length == 0 ? NOBODY : WorkerKind.MIGRANT.ordinal();
    int others = 0;
    int some = 0;
    for (int row = 0; row < size; row++) {
      int is = 1 - ColumnTest.oneIfAny(block.worker[row] ^ asked);
      candidates[some] = row;
      open[others] = row;
      some += is;
      others += 1 - is;
    }
    for (ColumnTest test : migrants) {
      some = test.keep(columns, candidates, some);
    }
    System.arraycopy(candidates, 0, open, others, some);
    return others + some;
  }

  /** Those of the open ones whom no circumstance bars. */
  private int admitted(HouseholdColumns block, int barred, int left) {
    int count = 0;
    for (int at = 0; at < left; at++) {
      int row = open[at];
      admitted[count] = row;
      count += 1 - ColumnTest.oneIfAny(block.exclusions[row] & barred);
    }
    return count;
  }

  /** Answers those of the admitted who meet the standard; the others stay admitted. */
  private int meet(int standard, int count, int[] answers) {
    System.arraycopy(admitted, 0, candidates, 0, count);
    int found = count;
    for (ColumnTest test : standards[standard]) {
      found = test.keep(columns, candidates, found);
    }
    for (int at = 0; at < found; at++) {
      answers[candidates[at]] = standard;
    }
    return found == 0 ? count : unanswered(admitted, count, answers);
  }

  private static int unanswered(int[] rows, int count, int[] answers) {
    int still = 0;
    for (int at = 0; at < count; at++) {
      int row = rows[at];
      rows[still] = row;
      still += answers[row] >>> Integer.SIZE - 1;
    }
    return still;
  }

  /**
   * The most living relief (生活救助) of a year, in fen, for a household that got this answer: the
   * least of the pack's caps on it, as {@link YearlyLimit} counts them; nothing where living relief
   * is not open to it or the pack sets no cap.
   */
  public long livingRelief(HouseholdColumns block, int row, int answer, long line) {
    if (answer == NONE || !permitsLiving(block, row, answer)) {
      return 0;
    }
    long least = Long.MAX_VALUE;
    for (YearlyLimit limit : living[answer]) {
      least = Math.min(least, limit.of(line, block.members[row]));
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }

  private boolean permitsLiving(HouseholdColumns block, int row, int answer) {
    AidScope scope = inOrder.get(answer).aid();
    boolean narrowed =
        scope.isEverything()
            && block.worker[row] == WorkerKind.MIGRANT.ordinal()
            && block.holds(HouseholdFlag.REGISTERED_RURAL_POOR, row);
    return (narrowed ? pack.migrants().ruralPoorAid() : scope).permits(LIVING);
  }
}

package org.unioncare.domain.eligibility.lines;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * What taking a spreadsheet in would do: which lines are new, which are there already, and what is
 * wrong, each fault with its row. A line without a last day runs until the region's next; where a
 * last day is given, the region's next line must begin on the day after.
 */
@PolicyClause({"QS-13", "LZ-04"})
public final class LinePlan {
  private static final Money MOST = Money.of("99999.99");
  private static final int LONGEST_DOCUMENT = 200;

  /** What becomes of a row. */
  public enum Outcome {
    NEW,
    SAME,
    CHANGED
  }

  /** A row that reads, and what becomes of it. */
  public record Planned(int row, MinimumLivingLine line, LocalDate to, Outcome outcome) {}

  private final MinimumLivingLines stored;
  private final Predicate<String> known;
  private final Predicate<String> mine;
  private final List<Planned> planned = new ArrayList<>();
  private final List<Reason> faults = new ArrayList<>();

  /**
   * @param known whether there is a region of the code
   * @param mine whether the officer may write for it
   */
  public LinePlan(MinimumLivingLines stored, Predicate<String> known, Predicate<String> mine) {
    this.stored = stored;
    this.known = known;
    this.mine = mine;
  }

  /** Reads the rows and lays them beside what is stored. */
  public LinePlan read(List<SheetRow> rows) {
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (SheetRow row : rows) {
      line(row)
          .ifPresent(
              line -> {
                Integer first = seen.putIfAbsent(List.of(line.region(), line.from()), row.row());
                if (first == null) {
                  plan(row, line);
                } else {
                  fault(row, "LINE_TWICE", line.region(), line.from(), first);
                }
              });
    }
    if (rows.isEmpty()) {
      faults.add(Reason.at("file", "LINES_EMPTY"));
    }
    checkDays();
    return this;
  }

  private Optional<MinimumLivingLine> line(SheetRow row) {
    int before = faults.size();
    if (!known.test(row.region())) {
      fault(row, "LINE_REGION_UNKNOWN", row.region());
    } else if (!mine.test(row.region())) {
      fault(row, "LINE_REGION_NOT_YOURS", row.region());
    }
    LocalDate from = day(row, row.from());
    Money amount = amount(row);
    if (row.document().isEmpty() && !row.assumed()) {
      fault(row, "LINE_DOCUMENT_MISSING");
    }
    PlainText.faults("row", row.document(), LONGEST_DOCUMENT)
        .forEach(text -> fault(row, "LINE_DOCUMENT_TEXT", LONGEST_DOCUMENT));
    LocalDate to = row.to().isEmpty() ? null : day(row, row.to());
    if (from != null && to != null && to.isBefore(from)) {
      fault(row, "LINE_DAYS", from, to);
    }
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(
            new MinimumLivingLine(
                row.region(),
                from,
                amount,
                row.document().isEmpty() ? null : row.document(),
                row.assumed()));
  }

  private void plan(SheetRow row, MinimumLivingLine line) {
    Optional<MinimumLivingLine> there = stored.own(line.region(), line.from());
    Outcome outcome =
        there.isEmpty() ? Outcome.NEW : isSame(there.get(), line) ? Outcome.SAME : Outcome.CHANGED;
    if (outcome == Outcome.CHANGED) {
      fault(row, "LINE_CHANGED", line.region(), line.from(), there.get().amount(), line.amount());
    }
    LocalDate to = row.to().isEmpty() ? null : LocalDate.parse(row.to());
    planned.add(new Planned(row.row(), line, to, outcome));
  }

  private static boolean isSame(MinimumLivingLine there, MinimumLivingLine line) {
    return there.amount().equals(line.amount())
        && Objects.equals(there.document(), line.document());
  }

  /** A last day that is given must be the day before the region's next line, stored or new. */
  private void checkDays() {
    Map<String, TreeMap<LocalDate, Integer>> begins = new HashMap<>();
    stored.all().forEach(line -> begins(begins, line.region()).put(line.from(), 0));
    planned.forEach(one -> begins(begins, one.line().region()).put(one.line().from(), one.row()));
    for (Planned one : planned) {
      if (one.to() != null) {
        checkLastDay(one, begins(begins, one.line().region()).higherKey(one.line().from()));
      }
    }
  }

  private void checkLastDay(Planned one, LocalDate next) {
    String region = one.line().region();
    LocalDate after = one.to().plusDays(1);
    if (next == null) {
      faults.add(at(one.row(), "LINE_NONE_FOLLOWS", region, one.to()));
    } else if (next.isAfter(after)) {
      faults.add(at(one.row(), "LINE_GAP", region, after, next.minusDays(1)));
    } else if (next.isBefore(after)) {
      faults.add(at(one.row(), "LINE_DAYS_OVERLAP", region, next, one.to()));
    }
  }

  private static TreeMap<LocalDate, Integer> begins(
      Map<String, TreeMap<LocalDate, Integer>> begins, String region) {
    return begins.computeIfAbsent(region, key -> new TreeMap<>());
  }

  private LocalDate day(SheetRow row, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException malformed) {
      fault(row, "LINE_DAY", text);
      return null;
    }
  }

  private Money amount(SheetRow row) {
    try {
      Money amount = new Money(new BigDecimal(row.amount().replace(",", "")));
      if (amount.exceeds(Money.ZERO) && !amount.exceeds(MOST)) {
        return amount;
      }
    } catch (ArithmeticException | NumberFormatException malformed) {
      // answered below
    }
    fault(row, "LINE_AMOUNT", row.amount(), MOST);
    return null;
  }

  private void fault(SheetRow row, String code, Object... figures) {
    faults.add(at(row.row(), code, figures));
  }

  private static Reason at(int row, String code, Object... figures) {
    List<Object> all = new ArrayList<>(List.of(row));
    all.addAll(List.of(figures));
    return Reason.at("rows[" + row + "]", code, all.toArray());
  }

  /** The rows that read, as they stand in the sheet. */
  public List<Planned> planned() {
    return planned.stream().sorted(Comparator.comparingInt(Planned::row)).toList();
  }

  /** The lines that would be published. */
  public List<MinimumLivingLine> additions() {
    return planned.stream().filter(one -> one.outcome() == Outcome.NEW).map(Planned::line).toList();
  }

  /** Everything that keeps the sheet from being taken in; nothing is stored while there is any. */
  public List<Reason> faults() {
    return faults;
  }
}

package org.unioncare.persistence.archive.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.whatif.RegisterReader;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.persistence.archive.MonthFigures;

/** A row of the figures, read by position and added to the block that the reader names. */
final class FiguresRow {
  /** What is judged and counted of an archive, in the order in which it is read. */
  static final String COLUMNS =
      Stream.of(
              "archive_no, union_path, status, main_cause, applied_on, worker_kind, hardship_event",
              "members, flags, evidence, exclusions, register_region, line_fen",
              "wages_fen, operating_fen, property_fen, transfer_fen, other_income_fen",
              "spent_illness_fen, spent_schooling_fen, spent_disability_fen",
              "spent_single_parent_fen, spent_housing_fen, spent_employment_fen, spent_care_fen",
              "spent_other_fen, spent_accident_fen",
              "income_tax_fen, contributions_fen, net_investments_fen, savings_fen",
              "offsets_fen, aid_received_fen, months")
          .collect(Collectors.joining(", "));

  private static final int FIRST_INCOME = 14;
  private static final List<IncomeKind> INCOMES =
      List.of(
          IncomeKind.WAGES,
          IncomeKind.NET_OPERATING,
          IncomeKind.NET_PROPERTY,
          IncomeKind.NET_TRANSFER,
          IncomeKind.OTHER);
  private static final int FIRST_SPENDING = FIRST_INCOME + INCOMES.size();
  private static final List<ExpenditureKind> SPENDINGS =
      List.of(
          ExpenditureKind.ILLNESS,
          ExpenditureKind.SCHOOLING,
          ExpenditureKind.DISABILITY,
          ExpenditureKind.SINGLE_PARENT,
          ExpenditureKind.HOUSING,
          ExpenditureKind.EMPLOYMENT,
          ExpenditureKind.CARE,
          ExpenditureKind.OTHER,
          ExpenditureKind.ACCIDENT);
  private static final int FIRST_OTHER = FIRST_SPENDING + SPENDINGS.size();

  private static final Map<String, ArchiveStatus> STATUSES = words(ArchiveStatus.values());
  private static final Map<String, HardshipCause> CAUSES = words(HardshipCause.values());
  private static final Map<String, WorkerKind> WORKERS = words(WorkerKind.values());
  private static final Map<String, HardshipEvent> EVENTS = words(HardshipEvent.values());

  private FiguresRow() {}

  private static <E extends Enum<E>> Map<String, E> words(E[] words) {
    return Stream.of(words).collect(Collectors.toMap(Enum::name, Function.identity()));
  }

  /** Adds the current row; answers the number of its archive. */
  static String add(ResultSet row, RegisterReader reader) throws SQLException {
    String no = row.getString(1);
    HouseholdColumns block = reader.next(row.getString(2));
    if (block == null) {
      reader.passedOver();
      return no;
    }
    block.add(
        WORKERS.get(row.getString(6)),
        row.getInt(8),
        EVENTS.get(row.getString(7)),
        row.getDate(5).toLocalDate(),
        reader.region());
    block.mark(row.getInt(9), row.getInt(10), row.getInt(11));
    block.live(row.getLong(13));
    sums(row, block);
    String months = row.getString(FIRST_OTHER + 6);
    if (months != null) {
      MonthFigures.read(months, block);
    }
    reader.added(
        no, STATUSES.get(row.getString(3)), CAUSES.get(row.getString(4)), row.getString(12));
    return no;
  }

  private static void sums(ResultSet row, HouseholdColumns block) throws SQLException {
    for (int kind = 0; kind < INCOMES.size(); kind++) {
      block.earn(INCOMES.get(kind), row.getLong(FIRST_INCOME + kind));
    }
    for (int kind = 0; kind < SPENDINGS.size(); kind++) {
      block.spend(SPENDINGS.get(kind), row.getLong(FIRST_SPENDING + kind));
    }
    block.deduct(row.getLong(FIRST_OTHER), row.getLong(FIRST_OTHER + 1));
    block.own(row.getLong(FIRST_OTHER + 2), row.getLong(FIRST_OTHER + 3));
    block.receive(row.getLong(FIRST_OTHER + 4), row.getLong(FIRST_OTHER + 5));
  }
}

package org.unioncare.persistence.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.unioncare.domain.eligibility.BanFigures;
import org.unioncare.domain.eligibility.CleanupFigures;
import org.unioncare.domain.eligibility.CohortDates;
import org.unioncare.domain.eligibility.ExitFigures;
import org.unioncare.domain.eligibility.LineRule;
import org.unioncare.domain.eligibility.LowIncomeStandard;
import org.unioncare.domain.eligibility.PairingFigures;
import org.unioncare.domain.eligibility.ProcedureFigures;

/** Reads the figures of a pack that are no standards: its lines, and those of the procedure. */
final class FigureReader {

  private FigureReader() {}

  static LineRule lines(PackRow row) {
    if (row == null) {
      return LineRule.WORK_PLACE;
    }
    Map<String, PackRow> fields = row.fields("certified-by-register", "low-income", "clause");
    row.demand(fields, "clause").clause();
    List<LowIncomeStandard> standards = new ArrayList<>();
    if (fields.containsKey("low-income")) {
      fields.get("low-income").items().forEach(item -> standards.add(lowIncome(item)));
    }
    return new LineRule(
        fields.containsKey("certified-by-register") && fields.get("certified-by-register").flag(),
        standards);
  }

  private static LowIncomeStandard lowIncome(PackRow row) {
    Map<String, PackRow> fields = row.fields("region", "from", "amount", "clause");
    return row.build(
        () ->
            new LowIncomeStandard(
                row.demand(fields, "region").place(),
                row.demand(fields, "from").date(),
                fields.containsKey("amount") ? fields.get("amount").aboveZero() : null,
                row.demand(fields, "clause").clause()));
  }

  static ProcedureFigures procedure(PackRow root, Map<String, PackRow> fields) {
    return new ProcedureFigures(
        notice(root.demand(fields, "notice")),
        cleanup(root.demand(fields, "cleanup")),
        read(fields, "cohorts", FigureReader::cohorts),
        read(fields, "exit", FigureReader::exit),
        read(fields, "pairing", FigureReader::pairing),
        read(fields, "ban", FigureReader::ban));
  }

  private static <T> T read(Map<String, PackRow> fields, String key, Function<PackRow, T> reading) {
    return fields.containsKey(key) ? reading.apply(fields.get(key)) : null;
  }

  private static int notice(PackRow row) {
    Map<String, PackRow> fields = row.fields("working-days", "clause");
    row.demand(fields, "clause").clause();
    return row.demand(fields, "working-days").whole(1, 60);
  }

  private static CleanupFigures cleanup(PackRow row) {
    Map<String, PackRow> fields =
        row.fields("years-without-aid", "woman-from", "man-from", "clause");
    return new CleanupFigures(
        row.demand(fields, "years-without-aid").whole(1, 20),
        row.demand(fields, "woman-from").whole(16, 120),
        row.demand(fields, "man-from").whole(16, 120),
        row.demand(fields, "clause").clause());
  }

  private static CohortDates cohorts(PackRow row) {
    Map<String, PackRow> fields = row.fields("incremental-from", "incremental-until", "clause");
    LocalDate from = row.demand(fields, "incremental-from").date();
    LocalDate until = row.demand(fields, "incremental-until").date();
    if (until.isBefore(from)) {
      throw row.fault("PACK_DAY_ORDER", from, until);
    }
    return new CohortDates(from, until, row.demand(fields, "clause").clause());
  }

  private static ExitFigures exit(PackRow row) {
    Map<String, PackRow> fields = row.fields("months-above", "relieved", "clause");
    return new ExitFigures(
        row.demand(fields, "months-above").whole(1, 60),
        row.demand(fields, "relieved").word(ExitFigures.Relieved.class),
        row.demand(fields, "clause").clause());
  }

  private static PairingFigures pairing(PackRow row) {
    Map<String, PackRow> fields =
        row.fields("calls-per-year", "visits-per-year", "households-per-cadre", "clause");
    return new PairingFigures(
        row.demand(fields, "calls-per-year").whole(0, 366),
        row.demand(fields, "visits-per-year").whole(0, 366),
        row.demand(fields, "households-per-cadre").whole(0, 1000),
        row.demand(fields, "clause").clause());
  }

  private static BanFigures ban(PackRow row) {
    Map<String, PackRow> fields =
        row.fields("untrue-submissions", "proven-fraud", "as-member", "clause");
    return new BanFigures(
        row.demand(fields, "untrue-submissions").whole(1, 99),
        row.demand(fields, "proven-fraud").flag(),
        row.demand(fields, "as-member").flag(),
        row.demand(fields, "clause").clause());
  }
}

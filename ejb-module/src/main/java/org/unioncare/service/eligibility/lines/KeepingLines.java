package org.unioncare.service.eligibility.lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.lines.LinePlan;
import org.unioncare.domain.eligibility.lines.SheetRow;
import org.unioncare.domain.eligibility.publishing.PackAuthority;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** 录入低保标准: publishes lines one by one or from a spreadsheet, and corrects them by editions. */
@Stateless
@UseCase
@RolesAllowed(Duty.PUBLISH_POLICIES)
@PolicyClause({"QS-13", "LZ-04"})
public class KeepingLines {
  private static final int ONLY_ROW = 1;
  private static final int LONGEST_WHY = 200;

  @Inject private MinimumLivingLineRepository lines;
  @Inject private RegionNames regions;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /** What taking these rows in would do; stores nothing. */
  public LinePlan preview(List<SheetRow> rows) {
    return new LinePlan(
            lines.all(),
            region -> regions.of(region).isPresent(),
            region -> PackAuthority.covers(officer.union(), region))
        .read(rows);
  }

  /** Publishes what is new in these rows; with any fault nothing at all. */
  public int takeIn(List<SheetRow> rows) {
    LinePlan plan = sound(preview(rows));
    plan.additions().forEach(line -> lines.add(line, officer.account(), today.moment()));
    lines.settle();
    UnionPath here = here();
    plan.additions().forEach(line -> record(line, here));
    return plan.additions().size();
  }

  /** Publishes one line. */
  public void add(String region, LocalDate from, String amount, String document) {
    takeIn(List.of(row(region, from, amount, document)));
  }

  /**
   * 更正: publishes a further edition of a line that was published wrongly. What was decided by the
   * earlier one keeps its figure and is told by a reassessment.
   */
  public void correct(String region, LocalDate from, String amount, String document, String why) {
    LinePlan plan = preview(List.of(row(region, from, amount, document)));
    List<Reason> faults =
        plan.faults().stream().filter(fault -> !fault.code().equals("LINE_CHANGED")).toList();
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
    LinePlan.Planned one = plan.planned().get(0);
    if (one.outcome() != LinePlan.Outcome.CHANGED) {
      throw RefusedException.because(
          Reason.at("amount", "LINE_NOT_CORRECTED", region, from, one.line().amount()));
    }
    requireWhy(why);
    lines.correct(one.line(), why.strip(), officer.account(), today.moment());
    audit.record("LINE_CORRECTED", region + " " + from, here(), amount);
  }

  private void record(MinimumLivingLine line, UnionPath here) {
    audit.record(
        "LINE_PUBLISHED", line.region() + " " + line.from(), here, line.amount().toString());
  }

  private UnionPath here() {
    return unions.find(officer.union()).orElseThrow().path();
  }

  private static SheetRow row(String region, LocalDate from, String amount, String document) {
    return new SheetRow(
        ONLY_ROW,
        region == null ? "" : region.strip(),
        from == null ? "" : from.toString(),
        "",
        amount == null ? "" : amount.strip(),
        document == null ? "" : document.strip(),
        false);
  }

  private static void requireWhy(String why) {
    if (why == null || why.isBlank()) {
      throw RefusedException.malformed(Reason.at("why", "FIELD_REQUIRED"));
    }
    List<Reason> faults = PlainText.faults("why", why, LONGEST_WHY);
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  private static LinePlan sound(LinePlan plan) {
    if (!plan.faults().isEmpty()) {
      throw new RefusedException(RefusedException.Kind.CONFLICT, plan.faults());
    }
    return plan;
  }
}

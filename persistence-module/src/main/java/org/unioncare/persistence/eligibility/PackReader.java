package org.unioncare.persistence.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.unioncare.domain.eligibility.AidRules;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.Deduction;
import org.unioncare.domain.eligibility.ExclusionRule;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.IncomeRule;
import org.unioncare.domain.eligibility.IncomeWindow;
import org.unioncare.domain.eligibility.LineRule;
import org.unioncare.domain.eligibility.MigrantRule;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PaperRule;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.ProcedureFigures;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * Reads a policy pack from its YAML, strictly: an unknown key, a typo or a missing clause is
 * refused with its path and its row.
 */
@PolicyClause("QS-03")
public final class PackReader {
  private final List<Reason> faults = new ArrayList<>();

  private PackReader() {}

  /**
   * @throws RefusedException malformed, with every section's first fault
   */
  public static PolicyPack read(String yaml) {
    PackReader reader = new PackReader();
    PolicyPack pack = reader.section(() -> reader.pack(PackRow.parse(yaml)));
    if (!reader.faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, reader.faults);
    }
    return pack;
  }

  private PolicyPack pack(PackRow root) {
    Map<String, PackRow> fields =
        root.fields(
            "pack",
            "version",
            "title",
            "document",
            "place",
            "from",
            "to",
            "income",
            "standards",
            "exclusions",
            "migrants",
            "lines",
            "caps",
            "approvals",
            "counts",
            "papers",
            "notice",
            "cleanup",
            "cohorts",
            "exit",
            "pairing",
            "ban",
            "examples");
    String place = root.demand(fields, "place").place();
    IncomeRule income = section(() -> income(root.demand(fields, "income")));
    List<FilingStandard> standards = standards(root.demand(fields, "standards"));
    List<ExclusionRule> exclusions = section(() -> exclusions(root.demand(fields, "exclusions")));
    MigrantRule migrants =
        section(
            () ->
                fields.containsKey("migrants")
                    ? migrants(fields.get("migrants"))
                    : MigrantRule.NOTHING_MORE);
    LineRule lines = section(() -> FigureReader.lines(fields.get("lines")));
    AidRules aid = section(() -> AidReader.rules(root, fields));
    List<PaperRule> papers = section(() -> PaperReader.all(fields.get("papers")));
    ProcedureFigures procedure = section(() -> FigureReader.procedure(root, fields));
    var examples =
        section(() -> new ExampleReader(new UnionCode(place)).all(root.demand(fields, "examples")));
    if (!faults.isEmpty()) {
      return null;
    }
    return new PolicyPack(
        new PackReference(
            root.demand(fields, "pack").id(), root.demand(fields, "version").whole(1, 9999)),
        root.demand(fields, "title").text(100),
        root.demand(fields, "document").text(),
        place,
        root.demand(fields, "from").date(),
        fields.containsKey("to") ? fields.get("to").date() : null,
        income,
        standards,
        exclusions,
        migrants,
        lines,
        aid,
        papers,
        procedure,
        examples);
  }

  private <T> T section(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (PackFault fault) {
      faults.add(fault.reason());
      return null;
    } catch (RefusedException refused) {
      faults.addAll(refused.reasons());
      return null;
    }
  }

  private static IncomeRule income(PackRow row) {
    Map<String, PackRow> fields =
        row.fields("window", "counted", "deducted", "aid-counted", "clause");
    return new IncomeRule(
        row.demand(fields, "counted").words(IncomeKind.class),
        row.demand(fields, "deducted").words(Deduction.class),
        row.demand(fields, "window").word(IncomeWindow.class),
        fields.containsKey("aid-counted") && fields.get("aid-counted").flag(),
        row.demand(fields, "clause").clause());
  }

  private List<FilingStandard> standards(PackRow list) {
    List<FilingStandard> standards = new ArrayList<>();
    for (PackRow row : section(list::items) == null ? List.<PackRow>of() : list.items()) {
      FilingStandard standard = section(() -> standard(row));
      if (standard != null) {
        standards.add(standard);
      }
    }
    return standards;
  }

  private static FilingStandard standard(PackRow row) {
    Map<String, PackRow> fields =
        row.fields("name", "level", "kind", "clause", "aid", "conditions");
    String clause = row.demand(fields, "clause").clause();
    return row.build(
        () ->
            new FilingStandard(
                row.demand(fields, "name").text(),
                row.demand(fields, "level").word(UnionLevel.class),
                row.demand(fields, "kind").word(HardshipKind.class),
                clause,
                aid(row.demand(fields, "aid")),
                ConditionReader.all(row.demand(fields, "conditions"), clause)));
  }

  static AidScope aid(PackRow row) {
    Set<String> kinds = new LinkedHashSet<>();
    for (PackRow item : row.items()) {
      if (!kinds.add(AidReader.aid(item))) {
        throw item.fault("PACK_KEY_TWICE", item.text());
      }
    }
    if (kinds.isEmpty()) {
      throw row.fault("PACK_LIST_EMPTY");
    }
    return new AidScope(kinds);
  }

  private static List<ExclusionRule> exclusions(PackRow list) {
    List<ExclusionRule> rules = new ArrayList<>();
    for (PackRow row : list.items()) {
      Map<String, PackRow> fields = row.fields("exclusion", "bars", "clause");
      rules.add(
          row.build(
              () ->
                  new ExclusionRule(
                      row.demand(fields, "exclusion").word(Exclusion.class),
                      row.demand(fields, "bars").words(UnionLevel.class),
                      row.demand(fields, "clause").clause())));
    }
    return rules;
  }

  private static MigrantRule migrants(PackRow row) {
    Map<String, PackRow> fields = row.fields("conditions", "rural-poor-aid");
    return new MigrantRule(
        ConditionReader.all(row.demand(fields, "conditions"), null),
        fields.containsKey("rural-poor-aid") ? aid(fields.get("rural-poor-aid")) : AidScope.ALL);
  }
}

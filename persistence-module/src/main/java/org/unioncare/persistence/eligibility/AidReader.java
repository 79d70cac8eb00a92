package org.unioncare.persistence.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidCosts;
import org.unioncare.domain.eligibility.AidCount;
import org.unioncare.domain.eligibility.AidMeasure;
import org.unioncare.domain.eligibility.AidRules;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.AmountApproval;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.SchoolStage;
import org.unioncare.domain.organisation.UnionLevel;

/** Reads what a pack says of aid: its caps, who approves how much, and how often aid is given. */
final class AidReader {

  private AidReader() {}

  static AidRules rules(PackRow root, Map<String, PackRow> fields) {
    return new AidRules(
        caps(root.demand(fields, "caps")),
        fields.containsKey("approvals") ? approvals(fields.get("approvals")) : List.of(),
        fields.containsKey("counts") ? counts(fields.get("counts")) : List.of());
  }

  private static List<AidCap> caps(PackRow list) {
    List<AidCap> caps = new ArrayList<>();
    for (PackRow row : list.items()) {
      Map<String, PackRow> fields =
          row.fields(
              "aid",
              "kinds",
              "stage",
              "times-line",
              "sum",
              "share",
              "of",
              "at-most",
              "per",
              "clause");
      caps.add(
          new AidCap(
              aid(row.demand(fields, "aid")),
              kinds(fields),
              fields.containsKey("stage") ? fields.get("stage").word(SchoolStage.class) : null,
              row.build(() -> measure(row, fields)),
              row.demand(fields, "per").word(AidCap.Per.class),
              row.demand(fields, "clause").clause()));
    }
    return caps;
  }

  private static AidMeasure measure(PackRow row, Map<String, PackRow> fields) {
    List<String> found =
        List.of("times-line", "sum", "share").stream().filter(fields::containsKey).toList();
    if (found.size() != 1) {
      throw row.fault("PACK_ONE_MEASURE", found.size());
    }
    if (!found.get(0).equals("share")
        && (fields.containsKey("of") || fields.containsKey("at-most"))) {
      throw row.fault("PACK_ONLY_WITH_SHARE", fields.containsKey("of") ? "of" : "at-most");
    }
    return switch (found.get(0)) {
      case "times-line" -> new AidMeasure.TimesLine(fields.get("times-line").multiple());
      case "sum" -> new AidMeasure.FixedSum(fields.get("sum").aboveZero());
      default ->
          new AidMeasure.ShareOfCosts(
              fields.get("share").multiple(),
              row.demand(fields, "of").word(AidCosts.class),
              fields.containsKey("at-most") ? fields.get("at-most").aboveZero() : null);
    };
  }

  private static List<AmountApproval> approvals(PackRow list) {
    List<AmountApproval> approvals = new ArrayList<>();
    for (PackRow row : list.items()) {
      Map<String, PackRow> fields = row.fields("aid", "kinds", "above", "by", "clause");
      approvals.add(
          new AmountApproval(
              aid(row.demand(fields, "aid")),
              kinds(fields),
              row.demand(fields, "above").aboveZero(),
              row.demand(fields, "by").word(UnionLevel.class),
              row.demand(fields, "clause").clause()));
    }
    return approvals;
  }

  private static List<AidCount> counts(PackRow list) {
    List<AidCount> counts = new ArrayList<>();
    for (PackRow row : list.items()) {
      Map<String, PackRow> fields = row.fields("kinds", "limit", "clause");
      counts.add(
          row.build(
              () ->
                  new AidCount(
                      row.demand(fields, "kinds").words(HardshipKind.class),
                      row.demand(fields, "limit").word(AidCount.Limit.class),
                      row.demand(fields, "clause").clause())));
    }
    return counts;
  }

  private static Set<HardshipKind> kinds(Map<String, PackRow> fields) {
    return fields.containsKey("kinds") ? fields.get("kinds").words(HardshipKind.class) : Set.of();
  }

  /** One word of the kinds of aid. */
  static String aid(PackRow row) {
    if (!AidScope.WORDS.contains(row.text())) {
      throw row.fault("PACK_WORD_UNKNOWN", row.text(), String.join(", ", AidScope.WORDS));
    }
    return row.text();
  }
}

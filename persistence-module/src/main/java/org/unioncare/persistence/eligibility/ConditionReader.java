package org.unioncare.persistence.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.eligibility.CertifiedMinimumLiving;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.Condition;
import org.unioncare.domain.eligibility.EventOneOf;
import org.unioncare.domain.eligibility.EvidenceOneOf;
import org.unioncare.domain.eligibility.IncomeAfterExpenditure;
import org.unioncare.domain.eligibility.IncomePerHead;
import org.unioncare.domain.eligibility.IncomeWithinLowIncome;
import org.unioncare.domain.eligibility.MonthsInARowBelow;
import org.unioncare.domain.eligibility.ReliefReceived;
import org.unioncare.domain.eligibility.ShareOfIncomeSpent;
import org.unioncare.domain.eligibility.Spending;
import org.unioncare.domain.eligibility.SpendingOnAnyOf;
import org.unioncare.domain.eligibility.StatedCondition;
import org.unioncare.domain.eligibility.StillInHardshipAfterRelief;
import org.unioncare.domain.eligibility.UnionMembership;
import org.unioncare.domain.eligibility.WorkerOneOf;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Multiple;

/**
 * Reads conditions: a row names one kind of condition and its figures, and may name a clause of its
 * own.
 */
final class ConditionReader {
  private static final String[] WORDS = {
    "clause",
    "income-per-head",
    "income-within-low-income",
    "income-after-expenditure",
    "months-in-a-row",
    "relief-received",
    "hardship-after-relief",
    "certified-minimum-living",
    "union-member",
    "event",
    "evidence",
    "worker",
    "spending-on-any",
    "share-of-income-spent"
  };

  private ConditionReader() {}

  /** What a household stands to: {@code at-most: 1.5}. */
  private record Threshold(Comparison comparison, Multiple multiple) {}

  static List<StatedCondition> all(PackRow list, String clause) {
    List<StatedCondition> conditions = new ArrayList<>();
    for (PackRow row : list.items()) {
      conditions.add(one(row, clause));
    }
    if (conditions.isEmpty() && clause != null) {
      throw list.fault("PACK_LIST_EMPTY");
    }
    return conditions;
  }

  private static StatedCondition one(PackRow row, String standardClause) {
    Map<String, PackRow> fields = row.fields(WORDS);
    PackRow own = fields.remove("clause");
    String clause = own == null ? standardClause : own.clause();
    if (clause == null) {
      throw row.fault("PACK_KEY_MISSING", "clause");
    }
    if (fields.size() != 1) {
      throw row.fault("PACK_ONE_CONDITION", fields.size());
    }
    Map.Entry<String, PackRow> only = fields.entrySet().iterator().next();
    PackRow figures = only.getValue();
    return new StatedCondition(figures.build(() -> condition(only.getKey(), figures)), clause);
  }

  private static Condition condition(String word, PackRow row) {
    return switch (word) {
      case "income-per-head" -> incomePerHead(row);
      case "income-within-low-income" -> withinLowIncome(row);
      case "income-after-expenditure" -> afterExpenditure(row);
      case "months-in-a-row" -> monthsInARow(row);
      case "relief-received" -> new ReliefReceived(row.flag());
      case "hardship-after-relief" -> new StillInHardshipAfterRelief(row.flag());
      case "certified-minimum-living" -> new CertifiedMinimumLiving(row.flag());
      case "union-member" -> new UnionMembership(row.flag());
      case "event" -> new EventOneOf(row.words(HardshipEvent.class));
      case "evidence" -> new EvidenceOneOf(row.words(Evidence.class));
      case "worker" -> new WorkerOneOf(row.words(WorkerKind.class));
      case "spending-on-any" ->
          new SpendingOnAnyOf(spending(row, row.fields("of", "less-offsets")));
      default -> shareSpent(row);
    };
  }

  private static Condition incomePerHead(PackRow row) {
    Threshold threshold = threshold(row, row.fields("below", "at-most", "above", "at-least"));
    return new IncomePerHead(threshold.comparison(), threshold.multiple());
  }

  private static Condition withinLowIncome(PackRow row) {
    Threshold threshold = threshold(row, row.fields("below", "at-most"));
    return new IncomeWithinLowIncome(threshold.comparison(), threshold.multiple());
  }

  private static Condition afterExpenditure(PackRow row) {
    Map<String, PackRow> fields =
        row.fields("of", "less-offsets", "plus-assets", "below", "at-most", "above", "at-least");
    Threshold threshold = threshold(row, fields);
    return new IncomeAfterExpenditure(
        spending(row, fields),
        flag(fields, "plus-assets"),
        threshold.comparison(),
        threshold.multiple());
  }

  private static Condition monthsInARow(PackRow row) {
    Map<String, PackRow> fields = row.fields("months", "below", "at-most");
    Threshold threshold = threshold(row, fields);
    return new MonthsInARowBelow(
        row.demand(fields, "months").whole(1, 60), threshold.comparison(), threshold.multiple());
  }

  private static Condition shareSpent(PackRow row) {
    Map<String, PackRow> fields = row.fields("of", "less-offsets", "above", "at-least");
    Threshold threshold = threshold(row, fields);
    return new ShareOfIncomeSpent(
        spending(row, fields), threshold.comparison(), threshold.multiple());
  }

  private static Spending spending(PackRow row, Map<String, PackRow> fields) {
    Set<ExpenditureKind> kinds = row.demand(fields, "of").words(ExpenditureKind.class);
    boolean lessOffsets = flag(fields, "less-offsets");
    if (lessOffsets && !kinds.contains(ExpenditureKind.ACCIDENT)) {
      throw fields.get("less-offsets").fault("PACK_OFFSETS_WITHOUT_ACCIDENT");
    }
    return new Spending(kinds, lessOffsets);
  }

  private static boolean flag(Map<String, PackRow> fields, String key) {
    return fields.containsKey(key) && fields.get(key).flag();
  }

  private static Threshold threshold(PackRow row, Map<String, PackRow> fields) {
    List<Threshold> found = new ArrayList<>();
    for (Map.Entry<String, Comparison> word :
        Map.of(
                "below", Comparison.BELOW,
                "at-most", Comparison.AT_MOST,
                "above", Comparison.ABOVE,
                "at-least", Comparison.AT_LEAST)
            .entrySet()) {
      if (fields.containsKey(word.getKey())) {
        found.add(new Threshold(word.getValue(), fields.get(word.getKey()).multiple()));
      }
    }
    if (found.size() != 1) {
      throw row.fault("PACK_ONE_COMPARISON", found.size());
    }
    return found.get(0);
  }
}

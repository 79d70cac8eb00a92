package org.unioncare.persistence.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.eligibility.PaperOccasion;
import org.unioncare.domain.eligibility.PaperRule;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.Paper;
import org.unioncare.domain.household.WorkerKind;

/** Reads which papers are to be brought when. */
final class PaperReader {

  private PaperReader() {}

  static List<PaperRule> all(PackRow list) {
    if (list == null) {
      return List.of();
    }
    List<PaperRule> papers = new ArrayList<>();
    for (PackRow row : list.items()) {
      Map<String, PackRow> fields =
          row.fields(
              "one-of", "workers", "income", "spending", "events", "certified", "aid", "clause");
      papers.add(
          row.build(
              () ->
                  new PaperRule(
                      row.demand(fields, "one-of").words(Paper.class),
                      occasion(fields),
                      row.demand(fields, "clause").clause())));
    }
    return papers;
  }

  private static PaperOccasion occasion(Map<String, PackRow> fields) {
    return new PaperOccasion(
        words(fields, "workers", WorkerKind.class),
        words(fields, "income", IncomeKind.class),
        words(fields, "spending", ExpenditureKind.class),
        words(fields, "events", HardshipEvent.class),
        fields.containsKey("certified") && fields.get("certified").flag(),
        aid(fields.get("aid")));
  }

  private static <E extends Enum<E>> Set<E> words(
      Map<String, PackRow> fields, String key, Class<E> type) {
    return fields.containsKey(key) ? fields.get(key).words(type) : Set.of();
  }

  private static Set<String> aid(PackRow list) {
    Set<String> kinds = new LinkedHashSet<>();
    if (list != null) {
      list.items().forEach(item -> kinds.add(AidReader.aid(item)));
    }
    return kinds;
  }
}

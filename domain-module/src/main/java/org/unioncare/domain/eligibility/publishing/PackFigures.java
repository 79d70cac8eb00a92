package org.unioncare.domain.eligibility.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidMeasure;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.Condition;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.IncomeAfterExpenditure;
import org.unioncare.domain.eligibility.IncomePerHead;
import org.unioncare.domain.eligibility.MonthsInARowBelow;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.ShareOfIncomeSpent;
import org.unioncare.domain.shared.Multiple;

/**
 * The figures of a pack that change most often, apart from its text: the first day in force, the
 * thresholds of its standards and the multiples of its caps.
 */
public record PackFigures(LocalDate from, List<Threshold> thresholds, List<CapFigure> caps) {

  /** The comparison word and the multiple of a condition, by its place in the pack. */
  public record Threshold(int standard, int condition, Comparison comparison, Multiple multiple) {}

  /** The multiple of the line that a cap allows, by its place in the pack. */
  public record CapFigure(int cap, Multiple timesLine) {}

  public PackFigures {
    thresholds = List.copyOf(thresholds);
    caps = List.copyOf(caps);
  }

  /** Those of a pack, in its order. */
  public static PackFigures of(PolicyPack pack) {
    List<Threshold> thresholds = new ArrayList<>();
    for (int i = 0; i < pack.standards().size(); i++) {
      FilingStandard standard = pack.standards().get(i);
      for (int j = 0; j < standard.conditions().size(); j++) {
        threshold(i, j, standard.conditions().get(j).condition()).ifPresent(thresholds::add);
      }
    }
    List<CapFigure> caps = new ArrayList<>();
    for (int i = 0; i < pack.aid().caps().size(); i++) {
      AidCap cap = pack.aid().caps().get(i);
      if (cap.measure() instanceof AidMeasure.TimesLine measure) {
        caps.add(new CapFigure(i, measure.multiple()));
      }
    }
    return new PackFigures(pack.from(), thresholds, caps);
  }

  /** The threshold of that condition, where it has one. */
  public Optional<Threshold> of(int standard, int condition) {
    return thresholds.stream()
        .filter(one -> one.standard() == standard && one.condition() == condition)
        .findFirst();
  }

  private static Optional<Threshold> threshold(int standard, int at, Condition condition) {
    if (condition instanceof IncomePerHead income) {
      return Optional.of(new Threshold(standard, at, income.comparison(), income.multiple()));
    } else if (condition instanceof IncomeAfterExpenditure income) {
      return Optional.of(new Threshold(standard, at, income.comparison(), income.multiple()));
    } else if (condition instanceof MonthsInARowBelow months) {
      return Optional.of(new Threshold(standard, at, months.comparison(), months.multiple()));
    } else if (condition instanceof ShareOfIncomeSpent share) {
      return Optional.of(new Threshold(standard, at, share.comparison(), share.share()));
    }
    return Optional.empty();
  }
}

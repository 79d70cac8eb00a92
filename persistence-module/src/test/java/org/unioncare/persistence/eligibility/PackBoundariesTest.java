package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.Condition;
import org.unioncare.domain.eligibility.ExclusionRule;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.eligibility.IncomeAfterExpenditure;
import org.unioncare.domain.eligibility.IncomePerHead;
import org.unioncare.domain.eligibility.IncomeWithinLowIncome;
import org.unioncare.domain.eligibility.MonthsInARowBelow;
import org.unioncare.domain.eligibility.PackCheck;
import org.unioncare.domain.eligibility.PackExample;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.ShareOfIncomeSpent;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/**
 * Every condition of every shipped pack has an example that just meets it and one that just does
 * not, all else of the standard being met: to the fen where it compares money (QS-13, QS-14, QS-15,
 * QS-16, QS-17, QS-18, QS-19, QS-20, LZ-04, LZ-06, LZ-07, LZ-08, LZ-09, MC-01, MC-02, MC-03,
 * MC-04).
 */
class PackBoundariesTest {
  private static final BigDecimal FEN = new BigDecimal("0.01");

  static List<String> packs() {
    return PackFiles.names();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_shipped_pack_is_fit_to_be_published(String name) {
    assertThat(PackCheck.faults(pack(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_condition_has_an_example_on_either_side_of_its_boundary(String name) {
    PolicyPack pack = pack(name);
    List<String> missing = new ArrayList<>();
    for (FilingStandard standard : pack.standards()) {
      for (int i = 0; i < standard.conditions().size(); i++) {
        Condition condition = standard.conditions().get(i).condition();
        for (boolean met : new boolean[] {true, false}) {
          if (!hasExample(pack, standard, i, met)) {
            missing.add(standard.name() + ": " + condition + (met ? " just met" : " just missed"));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_exclusion_has_an_example(String name) {
    PolicyPack pack = pack(name);
    Set<Exclusion> shown = EnumSet.noneOf(Exclusion.class);
    pack.examples().forEach(example -> shown.addAll(example.situation().facts().exclusions()));
    assertThat(shown)
        .containsAll(pack.exclusions().stream().map(ExclusionRule::exclusion).toList());
  }

  private static boolean hasExample(
      PolicyPack pack, FilingStandard standard, int index, boolean met) {
    Condition condition = standard.conditions().get(index).condition();
    return pack.examples().stream()
        .filter(example -> isAtBoundary(pack, condition, example.situation(), met))
        .anyMatch(example -> isMetBut(pack, standard, index, met, example));
  }

  /** Whether all conditions of the standard are met, that one as said. */
  private static boolean isMetBut(
      PolicyPack pack, FilingStandard standard, int index, boolean met, PackExample example) {
    List<Finding> findings = findings(pack, standard, example.situation());
    for (int i = 0; i < standard.conditions().size(); i++) {
      if (findings.get(i).met() != (i != index || met)) {
        return false;
      }
    }
    return true;
  }

  /** The findings of one standard, asked by a pack that has no other and no exclusions. */
  private static List<Finding> findings(
      PolicyPack pack, FilingStandard standard, Situation situation) {
    PolicyPack alone =
        new PolicyPack(
            pack.reference(),
            pack.title(),
            pack.document(),
            pack.place(),
            pack.from(),
            pack.to(),
            pack.income(),
            List.of(standard),
            List.of(),
            pack.migrants(),
            pack.lines(),
            pack.aid(),
            pack.papers(),
            pack.procedure(),
            List.of());
    Assessment assessment = new Assessing(alone).assess(situation);
    return assessment.qualifies()
        ? assessment.conditions()
        : assessment.refused().get(0).conditions();
  }

  private static boolean isAtBoundary(
      PolicyPack pack, Condition condition, Situation situation, boolean met) {
    if (condition instanceof MonthsInARowBelow) {
      return !situation.facts().monthlyIncomePerHead().isEmpty();
    }
    return gap(pack, condition, situation)
        .map(gap -> gap.compareTo(expected(comparison(condition), met)) == 0)
        .orElse(true);
  }

  /** By how much the left exceeds the right when the condition is just met, or just missed. */
  private static BigDecimal expected(Comparison comparison, boolean met) {
    return switch (comparison) {
      case AT_MOST -> met ? BigDecimal.ZERO : FEN;
      case BELOW -> met ? FEN.negate() : BigDecimal.ZERO;
      case ABOVE -> met ? FEN : BigDecimal.ZERO;
      default -> met ? BigDecimal.ZERO : FEN.negate();
    };
  }

  private static Comparison comparison(Condition condition) {
    if (condition instanceof IncomePerHead one) {
      return one.comparison();
    }
    if (condition instanceof IncomeWithinLowIncome one) {
      return one.comparison();
    }
    return condition instanceof IncomeAfterExpenditure one
        ? one.comparison()
        : ((ShareOfIncomeSpent) condition).comparison();
  }

  /** Left less right of the year, where the condition compares money. */
  private static Optional<BigDecimal> gap(
      PolicyPack pack, Condition condition, Situation situation) {
    Money disposable = pack.income().disposable(situation.facts());
    if (condition instanceof IncomePerHead one) {
      return Optional.of(overLine(disposable, situation.line(), one.multiple(), situation));
    }
    if (condition instanceof IncomeWithinLowIncome one) {
      Optional<Money> standard =
          pack.lines().lowIncome(situation.union().region(), situation.applicationDate());
      return Optional.of(
          standard.isPresent()
              ? overLine(disposable, standard.get(), Multiple.ONE, situation)
              : overLine(disposable, situation.line(), one.otherwise(), situation));
    }
    if (condition instanceof IncomeAfterExpenditure one) {
      Money left = disposable.minus(one.spending().of(situation.facts()));
      Money all = one.plusAssets() ? left.plus(situation.facts().assets().total()) : left;
      return Optional.of(overLine(all, situation.line(), one.multiple(), situation));
    }
    if (condition instanceof ShareOfIncomeSpent one) {
      return Optional.of(
          one.spending()
              .of(situation.facts())
              .yuan()
              .subtract(disposable.yuan().multiply(one.share().factor())));
    }
    return Optional.empty();
  }

  private static BigDecimal overLine(
      Money yearly, Money line, Multiple multiple, Situation situation) {
    return yearly
        .yuan()
        .subtract(line.times(12L * situation.facts().members()).yuan().multiply(multiple.factor()));
  }

  private static PolicyPack pack(String name) {
    return PackReader.read(PackFiles.text(name));
  }
}

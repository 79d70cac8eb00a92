package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.eligibility.PackExample;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.RegisterJudging;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;

/** Judging a block of households gives each the standard that it gets when judged alone. */
class RegisterJudgingTest {
  private static final int HOUSEHOLDS = 100_000;
  private static final int BLOCK = 1_000;

  static List<String> packs() {
    return PackFiles.names();
  }

  private static PolicyPack pack(String name) {
    return PackReader.read(PackFiles.text(name));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_block_and_each_household_alone_get_the_same_standard(String name) {
    PolicyPack pack = pack(name);
    Assessing alone = new Assessing(pack);
    RegisterJudging together = new RegisterJudging(pack);
    SeededSituations households = new SeededSituations(20261121);
    int[] answers = new int[BLOCK];
    int[] seen = new int[together.standards().size() + 1];
    HouseholdColumns block = new HouseholdColumns(BLOCK);
    for (int done = 0; done < HOUSEHOLDS; done += BLOCK) {
      List<Situation> situations = new ArrayList<>();
      block.clear();
      while (!block.isFull()) {
        Situation situation = households.next();
        situations.add(situation);
        block.add(situation);
      }
      together.judge(block, answers);
      for (int row = 0; row < BLOCK; row++) {
        Situation situation = situations.get(row);
        FilingStandard expected = alone.judge(situation).orElse(null);
        FilingStandard found = answers[row] < 0 ? null : together.standards().get(answers[row]);
        assertThat(found).as(situation::toString).isSameAs(expected);
        seen[answers[row] + 1]++;
      }
    }
    assertThat(Arrays.stream(seen)).as(Arrays.toString(seen)).allMatch(count -> count > 20);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_examples_of_a_pack_come_out_in_columns_too(String name) {
    PolicyPack pack = pack(name);
    RegisterJudging judging = new RegisterJudging(pack);
    HouseholdColumns block = new HouseholdColumns(pack.examples().size());
    pack.examples().forEach(example -> block.add(example.situation()));
    int[] answers = new int[block.size()];
    judging.judge(block, answers);
    for (int row = 0; row < answers.length; row++) {
      PackExample example = pack.examples().get(row);
      String clause = answers[row] < 0 ? null : judging.standards().get(answers[row]).clause();
      assertThat(clause).as(example.name()).isEqualTo(example.clause());
    }
  }

  @Test
  void another_line_is_judged_by_without_touching_the_household() {
    Situation situation = situation(3, "22000.00", "585.00");
    RegisterJudging judging = new RegisterJudging(pack("qianshan-2020"));
    HouseholdColumns block = new HouseholdColumns(1);
    block.add(situation);
    int[] answers = new int[1];
    for (String line : List.of("585.00", "200.00", "611.11", "611.12")) {
      judging.judge(block, new long[] {Money.of(line).fen()}, answers);
      Situation same =
          new Situation(
              situation.union(),
              situation.applicationDate(),
              situation.facts(),
              Money.of(line),
              situation.monthlyLines());
      assertThat(answers[0] < 0 ? null : judging.standards().get(answers[0]))
          .isEqualTo(new Assessing(judging.pack()).judge(same).orElse(null));
    }
  }

  @Test
  void the_largest_household_with_the_largest_sums_stays_exact() {
    String most = "99999999.99";
    for (String line : List.of("0.01", most)) {
      for (String name : packs()) {
        Situation situation = situation(30, most, line);
        HouseholdColumns block = new HouseholdColumns(1);
        block.add(situation);
        RegisterJudging judging = new RegisterJudging(pack(name));
        int[] answers = new int[1];
        judging.judge(block, answers);
        assertThat(answers[0] < 0 ? null : judging.standards().get(answers[0]))
            .isEqualTo(new Assessing(judging.pack()).judge(situation).orElse(null));
      }
    }
  }

  @Test
  void what_no_household_can_have_is_no_row() {
    HouseholdColumns block = new HouseholdColumns(1);
    block.add(situation(1, "1.00", "585.00"));
    assertThatThrownBy(() -> block.live(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> block.spend(ExpenditureKind.CARE, 10_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Situation situation(int members, String income, String line) {
    Money sum = Money.of(income);
    HouseholdFacts facts =
        HouseholdFacts.of(members)
            .income(new IncomeStatement(sum, sum, Money.ZERO, Money.ZERO, Money.ZERO))
            .spending(ExpenditureKind.ILLNESS, sum)
            .spending(ExpenditureKind.ACCIDENT, sum)
            .build();
    return new Situation(
        new UnionCode("340882-0001"),
        LocalDate.of(2020, 3, 15),
        facts,
        Money.of(line),
        new TreeMap<>());
  }
}

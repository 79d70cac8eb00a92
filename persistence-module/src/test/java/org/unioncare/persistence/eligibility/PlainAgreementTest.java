package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.Situation;

/**
 * Every shipped pack and the same text written as plain ifs agree on 100,000 seeded households
 * each, most of them near a boundary: QS-13, QS-14, QS-15, QS-16, QS-17, QS-18, QS-19, QS-20, QS-21
 * and QS-23; LZ-04, LZ-05, LZ-06, LZ-08 and LZ-09; MC-01, MC-02, MC-03 and MC-04; LW-06.
 */
class PlainAgreementTest {
  private static final int HOUSEHOLDS = 100_000;

  static Iterable<String> packs() {
    return PackFiles.names();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_pack_and_plain_ifs_agree(String name) {
    PolicyPack pack = PackReader.read(PackFiles.text(name));
    Assessing assessing = new Assessing(pack);
    SeededSituations households = new SeededSituations(20200315);
    Map<String, Integer> seen = new TreeMap<>();
    for (int i = 0; i < HOUSEHOLDS; i++) {
      Situation situation = households.next();
      String expected = PlainRules.judge(name, situation);
      String judged = assessing.judge(situation).map(PlainAgreementTest::words).orElse("none");
      if (!judged.equals(expected)) {
        assertThat(judged).as(situation::toString).isEqualTo(expected);
      }
      if (i % 50 == 0) {
        Assessment explained = assessing.assess(situation);
        assertThat(
                explained.qualifies()
                    ? explained.level() + " " + explained.kind() + " " + explained.clause()
                    : "none")
            .isEqualTo(expected);
      }
      seen.merge(expected, 1, Integer::sum);
    }
    Set<String> possible = new TreeSet<>(Set.of("none"));
    pack.standards().forEach(standard -> possible.add(words(standard)));
    assertThat(seen.keySet()).isEqualTo(possible);
    assertThat(seen).allSatisfy((answer, count) -> assertThat(count).isGreaterThan(100));
  }

  private static String words(FilingStandard standard) {
    return standard.level() + " " + standard.kind() + " " + standard.clause();
  }
}

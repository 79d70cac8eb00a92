package org.unioncare.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.archive.SampleHouseholds;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;

/** A household that qualifies for nothing is told what is nearest, and by how much. */
class ExplainedAssessmentTest {
  private static final Map<String, String> LINES =
      Map.of("qianshan-2020", "585.00", "luzhou-2018", "500.00");

  private static ExplainedAssessment explained(String name) {
    SampleHousehold sample = SampleHouseholds.named(name);
    return new ExplainedAssessment(
        new Assessing(PackReader.read(PackFiles.text(sample.pack())))
            .assess(
                new Situation(
                    sample.union(),
                    sample.appliedOn(),
                    sample.sheet().facts(),
                    Money.of(LINES.get(sample.pack())),
                    new TreeMap<>())));
  }

  @Test
  void one_fen_a_year_too_much_is_told_though_both_sides_look_alike_a_month() {
    var nearest = explained("储明礼").getNearest();

    assertThat(nearest.clause()).isEqualTo("QS-20");
    assertThat(nearest.conditions())
        .filteredOn(row -> !row.met())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.left()).isEqualTo(row.right());
              assertThat(row.text()).contains("差一分也算");
            });
  }

  @Test
  void whom_an_exclusion_alone_bars_the_standard_is_nearest_that_he_would_meet() {
    assertThat(explained("熊国安").getNearest().clause()).isEqualTo("LZ-06");
  }
}

package org.unioncare.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidMeasure;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;

class AssistanceCapTest {

  @ParameterizedTest(name = "line {0}: {1} used, {2} asked: {3}")
  @CsvSource({
    "585.00,      0.00, 7019.99, true",
    "585.00,      0.00, 7020.00, true",
    "585.00,      0.00, 7020.01, false",
    "585.00,   7019.99,    0.01, true",
    "585.00,   7019.99,    0.02, false",
    "585.00,   7020.00,    0.01, false",
    "620.00,      0.00, 7440.00, true",
    "620.00,   3720.00, 3720.01, false",
  })
  void living_relief_is_at_most_twelve_lines_a_year(
      String line, String used, String asked, boolean permitted) {
    AssistanceCap cap = living("12", line);
    assertThat(cap.permits(Money.of(used), Money.of(asked))).isEqualTo(permitted);
    assertThat(cap.judge(Money.of(used), Money.of(asked)).isEmpty()).isEqualTo(permitted);
  }

  @Test
  void a_refusal_says_limit_used_asked_and_remaining() {
    assertThat(living("12", "585.00").judge(Money.of(7000), Money.of(600)))
        .contains(
            Reason.of(
                    "CAP_EXCEEDED",
                    "MC-16",
                    Money.of(7020),
                    Money.of(7000),
                    Money.of(600),
                    Money.of(20),
                    AidCap.Per.HOUSEHOLD,
                    AssistanceCap.Origin.PACK,
                    "")
                .in("amount"));
  }

  @Test
  void parts_of_a_fen_never_lift_a_cap() {
    assertThat(living("1.5", "333.33").limit()).isEqualTo(Money.of("499.99"));
  }

  @Test
  void nothing_remains_when_more_was_granted_under_an_earlier_line() {
    assertThat(living("12", "500.00").remaining(Money.of(7000))).isEqualTo(Money.ZERO);
  }

  private static AssistanceCap living(String lines, String line) {
    AidCap figure =
        new AidCap(
            "LIVING",
            Set.of(),
            null,
            new AidMeasure.TimesLine(Multiple.of(lines)),
            AidCap.Per.HOUSEHOLD,
            "MC-16");
    return AssistanceCap.of(figure, AssistanceType.LIVING, Money.of(line), 3, Money.ZERO);
  }
}

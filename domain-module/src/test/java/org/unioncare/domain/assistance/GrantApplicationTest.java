package org.unioncare.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

class GrantApplicationTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 10);

  @Test
  void one_that_says_all_may_stand() {
    assertThatCode(() -> application("600.00", null, GrantBasis.NONE).requireWellFormed())
        .doesNotThrowAnyException();
  }

  @Test
  void everything_missing_is_named_at_once() {
    var empty =
        new GrantApplication(null, null, null, Money.ZERO, null, null, GrantBasis.NONE, null);
    assertThatThrownBy(empty::requireWellFormed)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(Reason::field)
                    .containsExactly("archive", "fund", "aid", "amount"));
  }

  @Test
  void the_period_is_the_month_of_the_application_unless_said_otherwise() {
    assertThat(application("1.00", null, GrantBasis.NONE).periodOn(DAY)).hasToString("2020-09");
    assertThat(application("1.00", new AidPeriod("2020-Q3"), GrantBasis.NONE).periodOn(DAY))
        .hasToString("2020-Q3");
  }

  @Test
  void a_period_of_another_year_is_refused() {
    assertThat(new AidPeriod("2021").hindranceIn(2020)).isPresent();
    assertThat(new AidPeriod("2020-12").hindranceIn(2020)).isEmpty();
  }

  @Test
  void the_basis_is_read_as_it_was_stored() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("selfPaid", "20000.00");
    facts.put("note", "a = b");
    GrantBasis basis = new GrantBasis(facts);
    assertThat(GrantBasis.of(basis.text())).isEqualTo(basis);
    assertThat(GrantBasis.of(null)).isEqualTo(GrantBasis.NONE);
    assertThat(GrantBasis.NONE.text()).isNull();
  }

  @Test
  void a_basis_of_several_lines_in_one_fact_is_refused() {
    var odd = application("1.00", null, new GrantBasis(Map.of("note", "a\nb=c")));
    assertThatThrownBy(odd::requireWellFormed).isInstanceOf(RefusedException.class);
    assertThat(GrantBasis.note(" a\n b ")).isEqualTo(new GrantBasis(Map.of("note", "a b")));
  }

  private static GrantApplication application(String amount, AidPeriod period, GrantBasis basis) {
    return new GrantApplication(
        new ArchiveNo("5105-2020-000318"),
        new FundCode("F-510502-2020-0003"),
        AssistanceType.LIVING,
        Money.of(amount),
        period,
        null,
        basis,
        null);
  }
}

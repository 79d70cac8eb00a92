package org.unioncare.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;

class FiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 9, 15);

  @Test
  void figures_look_as_on_the_mock_ups() {
    assertThat(Figures.text(Money.of("1284.5"))).isEqualTo("1,284.50");
    assertThat(Figures.text(LocalDate.of(2020, 9, 5))).isEqualTo("2020-09-05");
    assertThat(Figures.text(LocalDateTime.of(2020, 9, 5, 7, 3))).isEqualTo("2020-09-05 07:03");
    assertThat(Figures.text(UnionLevel.PROVINCIAL)).isEqualTo("省级");
    assertThat(Figures.text(List.of(UnionLevel.COUNTY, UnionLevel.NATIONAL))).isEqualTo("县级、全国级");
    assertThat(Figures.text(2020)).isEqualTo("2020");
    assertThat(Figures.text(12840)).isEqualTo("12,840");
    assertThat(Figures.count(1284)).isEqualTo("1,284");
    assertThat(Figures.text(null)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is said as {1}")
  @CsvSource({
    "2020-09-13, 09-13",
    "2020-09-14, 昨天",
    "2020-09-15, 今天",
    "2020-09-16, 明天",
    "2020-09-17, 09-17",
    "2021-01-01, 2021-01-01"
  })
  void near_days_have_words(LocalDate day, String said) {
    assertThat(Figures.near(day, TODAY)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} yuan are {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "1234;1234.00",
        "1,234.5;1234.50",
        "１２３４。５;",
        "１２３４．５;1234.50",
        " 12 元;12.00",
        "￥3;3.00",
        "-5;-5.00"
      })
  void money_is_read_as_people_type_it(String typed, String yuan) {
    if (yuan == null) {
      assertThatThrownBy(() -> MoneyConverter.read(typed)).isInstanceOf(ConverterException.class);
    } else {
      assertThat(MoneyConverter.read(typed)).isEqualTo(Money.of(yuan));
    }
  }

  @ParameterizedTest(name = "{0} is not money")
  @ValueSource(strings = {"abc", "1.234", "1e5", "--1", "1000000000000.00", "99999999999999999999"})
  void other_texts_are_not_money(String typed) {
    assertThatThrownBy(() -> MoneyConverter.read(typed)).isInstanceOf(ConverterException.class);
  }

  @ParameterizedTest(name = "{0} is a day")
  @ValueSource(
      strings = {"2020-09-05", "2020/9/5", "20200905", "2020年9月5日", "２０２０－９－５", "2020.09.05"})
  void a_day_is_read_as_people_type_it(String typed) {
    assertThat(DayConverter.read(typed)).isEqualTo(LocalDate.of(2020, 9, 5));
  }

  @ParameterizedTest(name = "{0} is no day")
  @ValueSource(strings = {"2020-02-30", "2020-13-01", "05.09.2020", "yesterday"})
  void an_impossible_day_is_refused(String typed) {
    assertThatThrownBy(() -> DayConverter.read(typed)).isInstanceOf(ConverterException.class);
  }

  @Test
  void a_reason_names_its_figures() {
    assertThat(Messages.of(Reason.at("version", "STALE_VERSION", 1L, 2L))).contains("刷新");
    assertThat(Messages.of("typed.too-much", Money.MAXIMUM)).contains("999,999,999,999.99");
  }
}

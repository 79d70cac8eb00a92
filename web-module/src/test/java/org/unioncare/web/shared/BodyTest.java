package org.unioncare.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

class BodyTest {

  @ParameterizedTest(name = "the amount {0} is read")
  @ValueSource(strings = {"0", "0.00", "585", "585.5", "999999999999.99"})
  void amounts_of_yuan_are_decimal_strings(String text) {
    Body body = body("{\"amount\":\"%s\"}".formatted(text));
    assertThat(body.money("amount")).isEqualTo(Money.of(text));
    body.check();
  }

  @ParameterizedTest(name = "the amount {0} is refused: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"-0.01\"|MONEY_NEGATIVE",
        "\"0.001\"|MONEY_TOO_FINE",
        "\"1000000000000.00\"|MONEY_TOO_LARGE",
        "\"99999999999999999999999999999999999999999999\"|MONEY_TOO_LARGE",
        "\"1e9\"|NOT_MONEY",
        "\"1,234.00\"|NOT_MONEY",
        "\" 5\"|NOT_MONEY",
        "\"\"|NOT_MONEY",
        "585.00|NOT_MONEY",
        "[]|NOT_MONEY",
        "null|FIELD_REQUIRED"
      })
  void an_amount_that_is_none_is_refused(String json, String code) {
    assertThat(refusals("{\"amount\":" + json + "}", body -> body.money("amount")))
        .containsExactly("amount " + code);
  }

  @ParameterizedTest(name = "the text {0} is refused: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"<b>\"|MARKUP_REFUSED",
        "\"a\\u0000b\"|MARKUP_REFUSED",
        "\"a\\u202eb\"|MARKUP_REFUSED",
        "\"\\ud800\"|MARKUP_REFUSED",
        "\"123456\"|TEXT_TOO_LONG",
        "\"   \"|FIELD_REQUIRED",
        "7|NOT_TEXT"
      })
  void a_text_that_may_not_stand_is_refused(String json, String code) {
    assertThat(refusals("{\"name\":" + json + "}", body -> body.text("name", 5)))
        .containsExactly("name " + code);
  }

  @ParameterizedTest(name = "the text {0} stands")
  @ValueSource(strings = {"张三·李", "a\\nb", "𠮷野家", "12345", " 1234 "})
  void ordinary_text_stands_without_its_blanks(String text) {
    Body body = body("{\"name\":\"" + text + "\"}");
    assertThat(body.text("name", 5)).isEqualTo(text.replace("\\n", "\n").strip());
    body.check();
  }

  @ParameterizedTest(name = "the day {0} is refused: {1}")
  @CsvSource({
    "2021-02-29, NOT_A_DATE",
    "2020-2-1, NOT_A_DATE",
    "20200201, NOT_A_DATE",
    "1899-12-31, DATE_OUT_OF_RANGE",
    "9999-01-01, DATE_OUT_OF_RANGE"
  })
  void an_impossible_day_is_refused(String text, String code) {
    assertThat(refusals("{\"on\":\"" + text + "\"}", body -> body.date("on")))
        .containsExactly("on " + code);
  }

  @Test
  void codes_days_numbers_flags_and_unions_are_read() {
    Body body =
        body(
            """
            {"level":"COUNTY","levels":["COUNTY","NATIONAL"],"on":"2020-02-29","members":3,
             "version":7,"retired":true,"union":"510502-0001",
             "income":{"NATIONAL":"1.00"},"months":{"2019-09":"500.00"}}""");
    assertThat(body.code("level", UnionLevel.class)).isEqualTo(UnionLevel.COUNTY);
    assertThat(body.codes("levels", UnionLevel.class))
        .containsExactly(UnionLevel.NATIONAL, UnionLevel.COUNTY);
    assertThat(body.date("on")).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(body.integer("members", 1, 20)).isEqualTo(3);
    assertThat(body.version()).isEqualTo(7);
    assertThat(body.flag("retired", false)).isTrue();
    assertThat(body.value("union", 11, "UNION_CODE_MALFORMED", UnionCode::new))
        .isEqualTo(new UnionCode("510502-0001"));
    assertThat(body.amounts("income", UnionLevel.class))
        .containsEntry(UnionLevel.NATIONAL, Money.of(1));
    assertThat(body.amountsByMonth("months")).containsEntry(YearMonth.of(2019, 9), Money.of(500));
    body.check();
  }

  @ParameterizedTest(name = "{0} members are refused: {1}")
  @CsvSource({"0, NUMBER_OUT_OF_RANGE", "21, NUMBER_OUT_OF_RANGE", "1.5, NOT_A_NUMBER"})
  void a_number_outside_its_range_is_refused(String number, String code) {
    assertThat(refusals("{\"members\":" + number + "}", body -> body.integer("members", 1, 20)))
        .containsExactly("members " + code);
  }

  @Test
  void every_wrong_field_is_named_by_its_path_and_unknown_ones_too() {
    List<String> refused =
        refusals(
            """
            {"members":[{"name":"甲"},{"name":"<i>","extra":1}],"level":"TOWN","surplus":true}""",
            body -> {
              body.objects("members", 20).forEach(member -> member.text("name", 20));
              body.code("level", UnionLevel.class);
              body.text("reason", 20);
            });
    assertThat(refused)
        .containsExactlyInAnyOrder(
            "members[1].name MARKUP_REFUSED",
            "members[1].extra FIELD_UNKNOWN",
            "level CODE_UNKNOWN",
            "reason FIELD_REQUIRED",
            "surplus FIELD_UNKNOWN");
  }

  @Test
  void a_type_of_its_own_says_what_is_wrong_with_its_text() {
    List<String> refused =
        refusals(
            "{\"first\":\"x\",\"second\":\"x\"}",
            body -> {
              body.value("first", 5, "UNION_CODE_MALFORMED", UnionCode::new);
              body.value("second", 5, "UNUSED", BodyTest::refusing);
            });
    assertThat(refused).containsExactly("first UNION_CODE_MALFORMED", "second OWN_REASON");
  }

  private static String refusing(String text) {
    throw RefusedException.malformed(Reason.of("OWN_REASON", null));
  }

  @ParameterizedTest(name = "the body {0} is malformed")
  @ValueSource(strings = {"", "{", "[]", "7", "{\"a\":1,\"a\":2}", "{\"a\":}"})
  void what_is_not_one_object_is_malformed(String text) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, () -> body(text));
    assertThat(refused.kind()).isEqualTo(RefusedException.Kind.MALFORMED);
    assertThat(refused.reasons()).extracting(Reason::code).containsExactly("BODY_MALFORMED");
  }

  private static Body body(String json) {
    return BodyReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> refusals(String json, Consumer<Body> reading) {
    Body body = body(json);
    reading.accept(body);
    RefusedException refused = catchThrowableOfType(RefusedException.class, body::check);
    return refused.reasons().stream().map(r -> r.field() + " " + r.code()).toList();
  }
}

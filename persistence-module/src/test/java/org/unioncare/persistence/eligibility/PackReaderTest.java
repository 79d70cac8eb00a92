package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.eligibility.PackCheck;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** A pack is read strictly: whatever is not understood is named with its path and row (QS-03). */
class PackReaderTest {
  private static final String QIANSHAN = PackFiles.text("qianshan-2020");

  @ParameterizedTest(name = "{0} → {1}: {2} at {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "  window: CALENDAR_YEAR | windows: CALENDAR_YEAR | PACK_UNKNOWN_KEY | income.windows",
        "level: PROVINCIAL | level: PROVINCE | PACK_WORD_UNKNOWN | standards[5].level",
        "income-per-head: {at-most: 1.5} | income-per-head: {atmost: 1.5} | PACK_UNKNOWN_KEY | standards[2].conditions[0].income-per-head.atmost",
        "income-per-head: {at-most: 1.5} | income-per-head: {at-most: 1.5, below: 2} | PACK_ONE_COMPARISON | standards[2].conditions[0].income-per-head",
        "income-per-head: {at-most: 1.5} | income-per-head: {at-most: one} | PACK_MULTIPLE | standards[2].conditions[0].income-per-head.at-most",
        "income-per-head: {at-most: 1.5} | income-per-head: {at-most: -1} | PACK_MULTIPLE | standards[2].conditions[0].income-per-head.at-most",
        "event: [EXTRAORDINARY_DISASTER] | event: [FLOOD] | PACK_WORD_UNKNOWN | standards[4].conditions[1].event[0]",
        "clause: QS-19 | clause: QS 19 | PACK_CLAUSE | standards[5].clause",
        "clause: QS-19 | aids: [ALL] | PACK_UNKNOWN_KEY | standards[5].aids",
        "'from: 2017-07-01' | 'from: 2017-02-30' | PACK_DATE | from",
        "'place: \"340882\"' | 'place: \"34088\"' | PACK_PLACE | place",
        "'version: 1' | 'version: 0' | PACK_NUMBER | version",
        "months: 6, | months: 0, | PACK_NUMBER | standards[1].conditions[0].months-in-a-row.months",
        "line: 585.00 | line: 585.001 | PACK_AMOUNT | examples[0].line",
        "rural-poor-aid: [SCHOOLING] | rural-poor-aid: [SCHOLING] | PACK_WORD_UNKNOWN | migrants.rural-poor-aid[0]",
        "'notice: {working-days: 5, clause: QS-26}' | 'notice: {working-days: 5}' | PACK_KEY_MISSING | notice"
      })
  void a_typo_is_named_with_its_path(String right, String wrong, String code, String path) {
    assertThat(QIANSHAN).contains(right);

    Reason first = refusal(QIANSHAN.replaceFirst(Pattern.quote(right), wrong)).get(0);

    assertThat(first.code()).isEqualTo(code);
    assertThat(first.field()).isEqualTo(path);
  }

  @Test
  void the_row_is_the_first_figure_of_a_fault() {
    String wrong = QIANSHAN.replace("level: PROVINCIAL", "level: PROVINCE");
    int row = wrong.substring(0, wrong.indexOf("level: PROVINCE")).split("\n", -1).length;

    assertThat(refusal(wrong).get(0).figures().get(0)).isEqualTo(row);
  }

  @Test
  void a_key_that_stands_twice_and_broken_yaml_are_refused() {
    assertThat(refusal(QIANSHAN + "\nversion: 2\n").get(0).code()).isEqualTo("PACK_KEY_TWICE");
    assertThat(refusal("pack: [").get(0).code()).isEqualTo("PACK_SYNTAX");
    assertThat(refusal("").get(0).code()).isEqualTo("PACK_EMPTY_TEXT");
    assertThat(refusal("- a").get(0).code()).isEqualTo("PACK_SHAPE_MAPPING");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "clause: QS-21 | 'clause: &a [*a]' | PACK_CYCLE",
        "members: 3, | 'members: 0, ' | PACK_NUMBER",
        "members: 3, | 'members: 3, earners: 4, ' | PACK_HOUSEHOLD",
        "wages: 21060.00 | 'wages: -0.01' | PACK_AMOUNT",
        "wages: 21060.00 | 'wages: 100000000.00' | PACK_HOUSEHOLD",
        "wages: 21060.00 | 'wages: many' | PACK_AMOUNT",
        "2019-10: 500.00 | '2019-13: 500.00' | PACK_MONTH",
        "2019-10: 500.00 | '2019-08: 500.00' | PACK_MONTH_ORDER",
        "2020-02: 584.99 | '2020-04: 584.99' | PACK_MONTH_TO_COME",
        "'bars: [NATIONAL, PROVINCIAL]' | 'bars: []' | PACK_LIST_EMPTY",
        "aid: [ALL] | 'aid: []' | PACK_LIST_EMPTY",
        "aid: [ALL] | 'aid: ALL' | PACK_SHAPE_LIST",
        "'of: [ACCIDENT], at-most' | 'of: [ILLNESS], less-offsets: true, at-most' | PACK_OFFSETS_WITHOUT_ACCIDENT",
        "times-line: 12 | 'times-line: 12, sum: 10' | PACK_ONE_MEASURE",
        "times-line: 12 | 'times-line: 12, of: CAUSING' | PACK_ONLY_WITH_SHARE",
        "times-line: 12 | sum: 0.00 | PACK_AMOUNT_ZERO",
        "'pack: qianshan-2020' | 'pack: Qianshan 2020' | PACK_ID",
        "'  window: CALENDAR_YEAR' | '	window: CALENDAR_YEAR' | PACK_SYNTAX",
      })
  void a_fault_names_its_row(String right, String wrong, String code) {
    int at = QIANSHAN.indexOf(right);
    int row = QIANSHAN.substring(0, at).split("\n", -1).length;

    Reason first = refusal(QIANSHAN.replaceFirst(Pattern.quote(right), wrong)).get(0);

    assertThat(first.code()).isEqualTo(code);
    assertThat(first.figures().get(0)).isEqualTo(row);
  }

  @Test
  void an_example_that_comes_out_otherwise_keeps_a_pack_from_being_published() {
    PolicyPack changed =
        PackReader.read(
            QIANSHAN.replace(
                "- income-per-head: {at-most: 1.5}", "- income-per-head: {below: 1.5}"));

    assertThat(PackCheck.faults(changed))
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("PACK_EXAMPLE_FAILS"));
  }

  private static List<Reason> refusal(String yaml) {
    return catchThrowableOfType(RefusedException.class, () -> PackReader.read(yaml)).reasons();
  }
}

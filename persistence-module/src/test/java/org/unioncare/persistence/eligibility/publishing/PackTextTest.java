package org.unioncare.persistence.eligibility.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.PackCheck;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.PackFigures;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;

/** Figures are changed in the text of a pack and nothing else is (QS-03). */
class PackTextTest {
  private final String qianshan = PackFiles.text("qianshan-2020");

  static List<String> shipped() {
    return PackFiles.names();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void the_figures_a_pack_has_already_leave_its_text_as_it_is(String name) {
    String yaml = PackFiles.text(name);
    assertThat(new PackText(yaml).with(PackFigures.of(PackReader.read(yaml)))).isEqualTo(yaml);
  }

  @Test
  void the_next_version_differs_in_one_row() {
    List<String> before = qianshan.lines().toList();
    List<String> after = new PackText(qianshan).withVersion(2).lines().toList();
    assertThat(after).hasSameSizeAs(before).contains("version: 2");
    assertThat(after.stream().filter(row -> !before.contains(row))).containsExactly("version: 2");
  }

  @Test
  void a_threshold_is_changed_where_it_stands() {
    PolicyPack pack = PackReader.read(qianshan);
    PackFigures figures = PackFigures.of(pack);
    PackFigures.Threshold old =
        figures.thresholds().stream()
            .filter(one -> one.multiple().equals(Multiple.of("1.5")))
            .findFirst()
            .orElseThrow();
    PackFigures.Threshold changed =
        new PackFigures.Threshold(
            old.standard(), old.condition(), Comparison.BELOW, Multiple.of("1.6"));
    String text = new PackText(qianshan).with(replaced(figures, old, changed));
    assertThat(PackFigures.of(PackReader.read(text)).of(old.standard(), old.condition()))
        .contains(changed);
    assertThat(text.lines().filter(row -> !qianshan.contains(row)))
        .containsExactly("      - income-per-head: {below: 1.6}");
  }

  @Test
  void examples_move_with_the_first_day_in_force_by_whole_years_and_come_out_as_before() {
    PackFigures figures = PackFigures.of(PackReader.read(qianshan));
    PackFigures later =
        new PackFigures(LocalDate.of(2021, 1, 1), figures.thresholds(), figures.caps());
    PolicyPack moved = PackReader.read(new PackText(qianshan).with(later));
    assertThat(moved.from()).isEqualTo("2021-01-01");
    assertThat(moved.examples().get(0).situation().applicationDate()).isEqualTo("2021-03-15");
    assertThat(PackCheck.faults(moved)).extracting(Reason::code).isEmpty();
  }

  private static PackFigures replaced(
      PackFigures figures, PackFigures.Threshold old, PackFigures.Threshold changed) {
    return new PackFigures(
        figures.from(),
        figures.thresholds().stream().map(one -> one.equals(old) ? changed : one).toList(),
        figures.caps());
  }
}

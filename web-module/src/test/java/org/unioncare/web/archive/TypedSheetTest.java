package org.unioncare.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.shared.Money;

class TypedSheetTest {
  private final TypedSheet sheet = new TypedSheet();

  @Test
  void a_field_emptied_again_is_as_if_never_typed() {
    sheet.getWorker().getText().put("name", " 汪德胜 ");
    assertThat(sheet.typed()).isEqualTo(Map.of("worker.name", "汪德胜"));
    sheet.getWorker().getText().put("name", "  ");
    assertThat(sheet.typed()).isEmpty();
  }

  @Test
  void each_kind_of_value_is_read_back_as_it_was_put_in() {
    TypedPart worker = sheet.getWorker();
    worker.getMoney().put("monthlyIncome", Money.of("2500.50"));
    worker.getDay().put("workSince", LocalDate.of(1995, 7, 1));
    worker.getNumber().put("schoolYears", 4);
    worker.getFlag().put("singleParent", true);
    worker.getCodes().put("evidence", List.of("WAGE_SHEET", "LABOUR_CONTRACT"));

    assertThat(worker.getMoney().get("monthlyIncome")).isEqualTo(Money.of("2500.50"));
    assertThat(worker.getDay().get("workSince")).isEqualTo(LocalDate.of(1995, 7, 1));
    assertThat(worker.getNumber().get("schoolYears")).isEqualTo(4);
    assertThat(worker.getFlag().get("singleParent")).isEqualTo(true);
    assertThat((String[]) worker.getCodes().get("evidence"))
        .containsExactly("WAGE_SHEET", "LABOUR_CONTRACT");
  }

  @Test
  void a_box_not_ticked_leaves_nothing_behind() {
    sheet.getWorker().getFlag().put("singleParent", true);
    sheet.getWorker().getFlag().put("singleParent", false);
    assertThat(sheet.typed()).isEmpty();
  }

  @Test
  void what_is_no_amount_is_kept_as_typed_and_counts_as_nothing() {
    TypedSheet typed = new TypedSheet(Map.of("worker.monthlyIncome", "两千"));
    assertThat(typed.getWorker().getMoney().get("monthlyIncome")).isNull();
    assertThat(typed.getWorker().amount("monthlyIncome")).isEqualTo(Money.ZERO);
    assertThat(typed.typed()).containsEntry("worker.monthlyIncome", "两千");
  }

  @Test
  void rows_begin_empty_and_are_counted_from_what_is_typed() {
    assertThat(sheet.getMembers()).isEmpty();
    sheet.addRow("members");
    assertThat(sheet.getMembers()).hasSize(1);
    sheet.getMembers().get(0).getText().put("name", "操桂花");
    sheet.addRow("members");
    assertThat(sheet.getMembers()).hasSize(2);
    assertThat(sheet.typed()).containsOnlyKeys("members[0].name");
  }

  @Test
  void when_a_row_is_taken_out_those_behind_it_move_up() {
    TypedSheet typed =
        new TypedSheet(
            Map.of(
                "members[0].name", "甲",
                "members[1].name", "乙",
                "members[2].name", "丙",
                "members[2].relation", "CHILD",
                "documents[1].title", "户口簿"));
    typed.removeRow("members", 1);
    assertThat(typed.getMembers()).hasSize(2);
    assertThat(typed.typed())
        .isEqualTo(
            Map.of(
                "members[0].name", "甲",
                "members[1].name", "丙",
                "members[1].relation", "CHILD",
                "documents[1].title", "户口簿"));
  }

  @Test
  void an_empty_row_can_be_taken_out_as_well() {
    sheet.addRow("documents");
    sheet.addRow("documents");
    sheet.removeRow("documents", 0);
    assertThat(sheet.getDocuments()).hasSize(1);
  }

  @Test
  void notes_about_the_form_are_kept_with_the_draft_but_not_sent() {
    sheet.note("step", "GLANCE");
    assertThat(sheet.note("step")).contains("GLANCE");
    assertThat(sheet.typed()).isEmpty();
    assertThat(new TypedSheet(sheet.all()).note("step")).contains("GLANCE");
    sheet.note("step", null);
    assertThat(sheet.note("step")).isEmpty();
  }
}

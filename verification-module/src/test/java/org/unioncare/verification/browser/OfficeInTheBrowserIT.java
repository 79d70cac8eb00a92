package org.unioncare.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.server.RunningServer;

/** The manners of the pages, in a real Chromium: nothing typed is lost, many are dealt with. */
@Tag("once")
class OfficeInTheBrowserIT {
  private static final double SLOW = 1_200;

  private final RunningServer server = RunningServer.shared();

  @Test
  void a_reviewer_passes_everything_that_a_filter_leaves_and_reads_a_result_for_each() {
    try (Person reviewer = Person.as(server, "5111.reviewer")) {
      reviewer.goTo("/archive/list.xhtml?status=UNDER_REVIEW");
      reviewer.presses("选择符合条件的全部");
      reviewer.presses("审核通过…");
      assertThat(reviewer.reads()).contains("正在本级审核");
      reviewer.types("review-form:opinion", "材料齐全，同意上报");
      reviewer.page().locator("[id$='review-form:begin']").click();
      reviewer.page().locator("[id='round:away']").waitFor();
      reviewer.settles();
      assertThat(reviewer.page().locator("#round").innerText())
          .containsPattern("已办理 [1-9]\\d* 户，未办理 \\d+ 户");
      assertThat(reviewer.page().locator("#rows").innerText()).doesNotContain("市级审核");
      reviewer.picture("review-round-1280");
      reviewer.presses("收起结果");
      reviewer
          .page()
          .locator("[id='round:away']")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      assertThat(reviewer.complaints()).isEmpty();
    }
  }

  @Test
  void what_is_typed_while_the_page_waits_for_an_answer_stays() {
    try (Person clerk = Person.as(server, "340882-0001.clerk")) {
      clerk.goTo("/archive/list.xhtml?status=ACTIVE");
      String archive = clerk.page().locator("table.archives td.id a").first().innerText();
      clerk.goTo("/assistance/apply.xhtml?archive=" + archive);
      clerk.page().route("**/apply.xhtml*", OfficeInTheBrowserIT::answeredSlowly);
      clerk.page().locator(".ui-selectonemenu[id$='aid']").click();
      Locator medical =
          clerk
              .page()
              .locator("[id$='aid_panel'] li", new Page.LocatorOptions().setHasText("医疗"))
              .first();
      clerk.page().waitForRequest("**/apply.xhtml*", medical::click);
      Locator note = clerk.page().locator("[id$='application:note']");
      note.pressSequentially("住院费自付部分");
      clerk.settles();
      clerk.page().waitForTimeout(SLOW);
      clerk.settles();
      assertThat(note.inputValue()).isEqualTo("住院费自付部分");
      assertThat(clerk.complaints()).isEmpty();
    }
  }

  private static void answeredSlowly(Route route) {
    if (route.request().method().equals("POST")) {
      try {
        Thread.sleep((long) SLOW);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    route.resume();
  }

  @Test
  void a_session_that_ended_while_somebody_typed_leads_back_to_the_filled_form() {
    try (Person clerk = Person.as(server, "340882-0001.clerk")) {
      clerk.goTo("/eligibility/trial.xhtml");
      Locator wages = clerk.page().locator("[id='trial:wages']");
      wages.fill("36000");
      clerk.page().context().clearCookies();
      wages.press("Tab");
      clerk.page().waitForURL("**/sign-in.xhtml**");
      clerk.signIn("340882-0001.clerk", RunningServer.PASSWORD);
      clerk.page().waitForURL("**/eligibility/trial.xhtml**");
      assertThat(clerk.page().locator("#note").innerText()).contains("已恢复登录前没有提交的内容");
      assertThat(wages.inputValue()).isIn("36000", "36,000.00");
    }
  }

  @Test
  void a_session_that_ended_before_a_dialog_was_sent_leads_back_to_the_filled_dialog() {
    try (Person chair = Person.as(server, "340882.chair")) {
      chair.goTo("/archive/proposals.xhtml");
      chair.page().locator("[id='proposals:rows_data'] a.id").first().click();
      chair.page().waitForURL("**/archive/detail.xhtml**");
      chair.presses("不注销");
      Locator reason = chair.page().locator("[id='settle-form:reason']");
      reason.fill("已入户核实，仍需帮扶");
      chair.page().context().clearCookies();
      chair.page().locator("[id='settle-form'] button.p").click();
      chair.page().waitForURL("**/sign-in.xhtml**");
      chair.signIn("340882.chair", RunningServer.PASSWORD);
      chair.page().waitForURL("**/archive/detail.xhtml**");
      chair.page().locator("#note").waitFor();
      assertThat(chair.page().locator("#note").innerText()).contains("已恢复登录前没有提交的内容");
      assertThat(reason.isVisible()).isTrue();
      assertThat(reason.inputValue()).isEqualTo("已入户核实，仍需帮扶");
      assertThat(chair.complaints()).isEmpty();
    }
  }

  @Test
  void a_union_without_a_name_or_in_no_region_is_told_at_its_own_field() {
    try (Person keeper = Person.as(server, "61.sysadmin")) {
      keeper.goTo("/organisation/unions.xhtml");
      keeper.presses("增设工会");
      keeper.sees("下属工会名称：必须填写").waitFor();
      keeper.types("newCode", "6199");
      keeper.types("newName", "某市总工会");
      keeper.presses("增设工会");
      keeper.sees("行政区划表里没有代码 6199").waitFor();
      assertThat(keeper.complaints()).isEmpty();
    }
  }

  @Test
  void who_gets_a_first_password_does_nothing_before_it_is_changed() {
    String account = "511129.policy";
    String first;
    try (Person keeper = Person.as(server, "511129.sysadmin")) {
      keeper.goTo("/security/accounts.xhtml");
      keeper.types("accounts:text", account);
      keeper.presses("筛选");
      keeper.page().locator("tr a", new Page.LocatorOptions().setHasText("重置密码")).first().click();
      keeper.page().locator(".ui-confirmdialog-yes:visible").click();
      keeper.sees("只显示这一次").waitFor();
      first = keeper.page().locator(".card b.id").first().innerText().strip();
    }
    try (Person beginner = Person.before(server, 1280)) {
      beginner.signIn(account, first);
      beginner.goTo("/home.xhtml");
      assertThat(beginner.page().url()).contains("/security/password.xhtml");
      assertThat(beginner.reads()).contains("临时密码");
      beginner.types("present", first);
      beginner.types("chosen", "Mu-Chuan-2020-xin");
      beginner.types("again", "Mu-Chuan-2020-xin");
      beginner.page().locator("#change").click();
      beginner.page().waitForURL("**/home.xhtml**");
    }
  }

  @Test
  void a_chair_dismisses_proposals_of_the_clean_up_only_with_a_reason() {
    try (Person chair = Person.as(server, "340882.chair")) {
      chair.goTo("/archive/proposals.xhtml");
      String before = count(chair);
      String waiting = waiting(chair);
      Locator first = chair.page().locator("[id='proposals:rows_data'] tr").first();
      first.locator(".ui-chkbox-box").click();
      chair.presses("不注销");
      chair.sees("请写明理由").waitFor();
      assertThat(first.getAttribute("aria-selected")).isEqualTo("true");
      chair.types("proposals:reason", "已电话核实，仍需帮扶");
      chair.presses("不注销");
      chair.sees("已否定 1 条建议").waitFor();
      assertThat(count(chair)).isNotEqualTo(before);
      assertThat(waiting(chair)).as("the menu counts again").isNotEqualTo(waiting);
      assertThat(chair.complaints()).isEmpty();
    }
  }

  private static String waiting(Person person) {
    return person
        .page()
        .locator("#menu a", new Page.LocatorOptions().setHasText("待我办理"))
        .innerText();
  }

  private static String count(Person chair) {
    return chair.page().locator("#count").innerText();
  }
}

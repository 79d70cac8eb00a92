package org.unioncare.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.verification.journey.Application;
import org.unioncare.verification.server.RunningServer;

/** What people do every day, done in a real Chromium; the pictures lie in target/pictures. */
@Tag("once")
class FilingInTheBrowserIT {
  private final RunningServer server = RunningServer.shared();

  @Test
  void a_wrong_password_is_told_and_what_was_typed_stays() {
    try (Person person = Person.before(server, 1280)) {
      person.signIn("340882-0001.clerk", "falsch-falsch");
      assertThat(person.reads()).contains("账号或密码不对");
      assertThat(person.page().locator("[id$=account]").inputValue())
          .isEqualTo("340882-0001.clerk");
      person.picture("sign-in-1280");
    }
  }

  @Test
  void a_clerk_looks_files_step_by_step_sees_the_verdict_and_verifies() {
    try (Person clerk = Person.as(server, "340882-0001.clerk")) {
      clerk.goTo("/archive/apply.xhtml");
      Application family = Application.of("程大山");
      clerk.types("person", family.typed("worker.residentId"));
      clerk.presses("查找");
      assertThat(clerk.reads()).contains("没有找到档案");
      clerk.presses("开始填报");
      worker(clerk, family);
      clerk.presses("下一步");
      member(clerk, family, 0, "配偶", "失（无）业", "已婚");
      member(clerk, family, 1, "子", "高中", "未婚");
      clerk.presses("下一步");
      clerk.types("wages", family.typed("income.wages"));
      clerk.presses("下一步");
      clerk.chooses("causes:main", "家庭成员患重特大疾病");
      clerk.types("ILLNESS", family.typed("expenditure.ILLNESS"));
      clerk.presses("下一步");
      clerk.chooses("housing:type", "自建房");
      clerk.presses("下一步");
      assertThat(clerk.reads()).contains(family.sample().expected().clause()).contains("省级");
      clerk.picture("apply-verdict-1280");
      clerk.presses("提交申请");
      clerk.page().waitForURL("**/archive/detail.xhtml**");
      assertThat(clerk.reads()).contains("入户核实").contains("为什么是");
      clerk.presses("入户核实");
      clerk.page().locator("[id$='act-form:reason']").fill("入户看过，与申报一致");
      clerk.page().locator("[id$='act-form:take']").click();
      clerk.settles();
      assertThat(clerk.page().locator(".head").innerText()).contains("已核实");
      clerk.picture("detail-1280");
      assertThat(clerk.complaints()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} reads {1} without pushing it sideways, at 1280 and at 390 pixels")
  @CsvSource({
    "340882-0001.clerk, /home.xhtml, 今天要办的事",
    "510502.reviewer, /home.xhtml, 今天要办的事",
    "340882-0001.clerk, /archive/list.xhtml, 困难职工档案",
    "340882-0001.clerk, /archive/apply.xhtml, 新建申请",
    "340882-0001.clerk, /eligibility/trial.xhtml, 试算",
    "340882.finance, /fund/list.xhtml, 资金",
    "340882.finance, /fund/open.xhtml, 资金",
    "340882.chair, /assistance/list.xhtml, 帮扶",
    "340882.chair, /statistics/figures.xhtml, 困难",
    "340882.chair, /job/list.xhtml, 任务",
    "340882.chair, /archive/proposals.xhtml, 清理",
    "340882.sysadmin, /organisation/unions.xhtml, 工会组织",
    "340882.sysadmin, /security/accounts.xhtml, 账号",
    "340882.logadmin, /security/audit.xhtml, 审计日志",
    "340882.chair, /no/such.xhtml, 没有",
  })
  void every_page_is_usable_at_both_widths(String account, String page, String words) {
    for (int width : List.of(1280, 390)) {
      try (Person person = Person.as(server, account, width)) {
        person.goTo(page);
        person.settles();
        assertThat(person.reads()).contains(words).doesNotContain("???");
        assertThat(person.mustScrollSideways()).as("sideways at " + width).isFalse();
        assertThat(person.complaints()).isEmpty();
        person.picture(page.substring(1).replace('/', '-').replace(".xhtml", "") + "-" + width);
      }
    }
  }

  private static void worker(Person clerk, Application family) {
    for (String field : List.of("name", "residentId", "monthlyIncome", "address", "workSince")) {
      clerk.types("worker:" + field, family.typed("worker." + field));
    }
    clerk.page().keyboard().press("Escape");
    clerk.chooses("worker:kind", "职工");
    clerk.chooses("worker:medicalInsurance", "职工医保");
    clerk.chooses("worker:maritalStatus", "已婚");
    clerk.chooses("worker:registerType", "非农业");
    clerk.chooses("worker:industry", "制造业");
  }

  private static void member(
      Person clerk,
      Application family,
      int row,
      String relation,
      String identity,
      String maritalStatus) {
    clerk.presses("增加成员");
    String at = "members:" + row + ":";
    for (String field : List.of("name", "residentId", "monthlyIncome")) {
      clerk.types(at + field, family.typed("members[" + row + "]." + field));
    }
    clerk.chooses(at + "relation", relation);
    clerk.chooses(at + "identity", identity);
    clerk.chooses(at + "medicalInsurance", "居民医保");
    clerk.chooses(at + "maritalStatus", maritalStatus);
  }
}

package org.unioncare.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unioncare.verification.server.RunningServer;

/** A policy officer tries a change on the whole register before anybody signs it. */
@Tag("once")
class WhatIfInTheBrowserIT {
  private final RunningServer server = RunningServer.shared();

  @Test
  void a_lower_line_is_tried_the_archives_behind_it_are_listed_and_the_answer_is_kept() {
    try (Person chair = Person.as(server, "0.chair")) {
      chair.goTo("/archive/what-if.xhtml");
      chair.presses("试一试");
      assertThat(chair.reads()).contains("没有任何变动");

      chair.types(":times", "0.7");
      chair.presses("试一试");
      PlaywrightAssertions.assertThat(chair.page().locator("table.groups")).isVisible();
      assertThat(chair.reads()).contains("退出", "降级", "每年最多少花");

      chair.page().locator("table.groups tbody a").first().click();
      chair.settles();
      PlaywrightAssertions.assertThat(chair.page().locator("table.archives")).isVisible();
      chair.picture("archive-what-if-1280");

      chair.page().locator("input[id$=':title']").fill("低保标准降三成");
      chair.presses("保存为方案");
      PlaywrightAssertions.assertThat(chair.page().locator("table.scenarios"))
          .containsText("低保标准降三成");
      chair.page().locator("table.archives tbody a").first().click();
      chair.page().waitForURL("**/archive/detail.xhtml**");

      chair.goTo("/archive/what-if.xhtml");
      Locator kept =
          chair
              .page()
              .locator("table.scenarios tbody tr")
              .filter(new Locator.FilterOptions().setHasText("低保标准降三成"));
      kept.getByText("查看").click();
      PlaywrightAssertions.assertThat(chair.page().locator("#content")).containsText("这是保存的结果");
      assertThat(chair.reads())
          .contains("低保标准都乘以 0.7", "0.chair 于 2020-11-19", "基准日 2020-11-19")
          .doesNotContain("???");
      chair.picture("archive-what-if-kept-1280");
      chair.presses("按现在的档案重算");
      PlaywrightAssertions.assertThat(chair.page().locator("#since")).containsText("与保存时相比");
      PlaywrightAssertions.assertThat(chair.page().locator("table.archives")).isVisible();
      chair.picture("archive-what-if-again-1280");
      kept.getByText("删除").click();
      chair.page().locator(".ui-confirmdialog-yes").click();
      PlaywrightAssertions.assertThat(kept).hasCount(0);
      assertThat(chair.complaints()).isEmpty();
    }
  }

  @Test
  void the_page_fits_a_telephone() {
    for (String page : List.of("/archive/what-if.xhtml", "/archive/judgements.xhtml")) {
      try (Person chair = Person.as(server, "51.chair", 390)) {
        chair.goTo(page);
        chair.settles();
        assertThat(chair.reads()).doesNotContain("???");
        assertThat(chair.mustScrollSideways()).isFalse();
      }
    }
  }
}

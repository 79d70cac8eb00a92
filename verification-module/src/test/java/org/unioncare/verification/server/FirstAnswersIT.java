package org.unioncare.verification.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers before anybody has signed in. */
class FirstAnswersIT {
  private final Caller nobody = Caller.nobody(RunningServer.shared());

  @Test
  void it_says_that_it_is_ready() {
    assertThat(nobody.get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void it_describes_its_interface() {
    assertThat(nobody.get("/openapi").text()).contains("/api/v1/assessments");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/archives",
        "/api/v1/funds/F-1",
        "/api/v1/working-days",
        "/api/v1/statistics"
      })
  void programs_without_an_account_are_asked_for_one(String path) {
    Caller.Answer answer = nobody.get(path);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.type()).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home.xhtml",
        "/archive/list.xhtml",
        "/fund/list.xhtml",
        "/security/accounts.xhtml"
      })
  void people_without_an_account_see_the_sign_in_page_and_nothing_else(String page) {
    assertThat(nobody.get(page).text()).doesNotContain("退出登录");
  }

  @Test
  void the_log_holds_no_severe_fault_after_start() {
    assertThat(new ServerLog(RunningServer.shared().log()).severe()).isEmpty();
  }
}

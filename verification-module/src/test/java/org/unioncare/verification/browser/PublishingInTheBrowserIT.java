package org.unioncare.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.verification.server.Caller;
import org.unioncare.verification.server.RunningServer;

/** What policy officers do: publish a version together, keep the lines (QS-03, QS-13). */
@Tag("once")
class PublishingInTheBrowserIT {
  private static final String DRAFT = "/eligibility/draft.xhtml?pack=luzhou-2018&version=2";
  private static final String HOUSEHOLD =
      """
      {"union":"510502-0001","applicationDate":"%s","members":3,"income":{"wages":"27000.00"}}""";

  private final RunningServer server = RunningServer.shared();

  @Test
  void two_officers_publish_a_version_that_judges_from_its_day() {
    try (Person author = Person.as(server, "5105.policy")) {
      author.goTo("/eligibility/pack.xhtml?pack=luzhou-2018&version=1");
      assertThat(author.reads()).contains("家庭人均可支配月收入不超过当地低保标准的 1.5 倍");
      author.presses("起草新版");
      author.types("from", "2020-12-01");
      author.page().locator("input[id*=thresholds][id$=multiple]").nth(2).fill("1.6");
      author.presses("写入草稿");
      author.presses("检查");
      assertThat(author.reads()).contains("例子“支出少一分钱”应为").contains("不符");
      assertThat(author.reads()).contains("2 处不同");
      author.picture("draft-failing-1280");
      String text = author.page().locator("textarea").inputValue();
      author.page().locator("textarea").fill(text.replace("at-most: 1.6", "at-mots: 1.6"));
      author.presses("保存原文");
      assertThat(author.reads()).contains("有不认识的项 at-mots");
      author.page().locator("textarea").fill(withExampleMended(text));
      author.presses("保存原文");
      author.presses("检查");
      assertThat(author.reads()).contains("须由本工会另一位或上级工会的政策管理员看过后发布");
      assertThat(author.page().locator("[id$='draft:publish']").count()).isZero();
      assertThat(author.complaints()).isEmpty();
      author.picture("draft-checked-1280");
    }
    try (Person second = Person.as(server, "51.policy")) {
      assertThat(second.page().locator("nav a[href*='eligibility/packs'] .cnt").innerText())
          .isEqualTo("1");
      second.goTo(DRAFT);
      second.presses("发布");
      second.presses("是");
      second.page().waitForURL("**/eligibility/pack.xhtml**");
      assertThat(second.reads()).contains("5105.policy").contains("51.policy").contains("2 处不同");
      second.picture("pack-1280");
    }
    Caller clerk = Caller.as(server, "510502-0001.clerk");
    assertThat(judged(clerk, "2020-11-30").getBoolean("qualifies")).isFalse();
    JsonObject after = judged(clerk, "2020-12-01");
    assertThat(after.getString("clause")).isEqualTo("LZ-06");
    assertThat(after.getJsonObject("pack").getInt("version")).isEqualTo(2);
    assertThat(published(clerk, 1).getString("lastDay")).isEqualTo("2020-11-30");
  }

  private static String withExampleMended(String text) {
    int example = text.indexOf("支出少一分钱");
    int begin = text.indexOf("expect:", example);
    return text.substring(0, begin)
        + "expect: {level: NATIONAL, clause: LZ-06}"
        + text.substring(text.indexOf('\n', begin));
  }

  private static JsonObject judged(Caller clerk, String day) {
    return clerk.post("/api/v1/assessments", HOUSEHOLD.formatted(day)).json();
  }

  private static JsonObject published(Caller clerk, int version) {
    return clerk.get("/api/v1/packs/luzhou-2018/" + version).json().getJsonObject("pack");
  }

  @Test
  void what_is_exported_is_what_was_published_and_comes_back_as_it_went() throws IOException {
    Caller clerk = Caller.as(server, "5105.clerk");
    String yaml = clerk.get("/api/v1/packs/luzhou-2018/1", "application/yaml").text();
    assertThat(hash(yaml)).isEqualTo(published(clerk, 1).getString("sha256"));
    String mine = yaml.replace("pack: luzhou-2018", "pack: luzhou-sample");
    try (Person officer = Person.as(server, "5105.policy")) {
      officer.goTo("/eligibility/packs.xhtml");
      officer
          .page()
          .setInputFiles("[id$='taking:file']", file("luzhou.yaml", "application/yaml", mine));
      officer.presses("导入为草稿");
      officer.page().waitForURL("**/eligibility/draft.xhtml**");
      Download download =
          officer
              .page()
              .waitForDownload(() -> officer.page().locator("[id$='draft:export']").click());
      assertThat(hash(Files.readString(download.path()))).isEqualTo(hash(mine));
      officer.page().reload();
      officer.presses("作废草稿");
      officer.presses("是");
      officer.page().waitForURL("**/eligibility/packs.xhtml**");
    }
  }

  @Test
  void lines_come_in_whole_or_not_at_all() {
    try (Person officer = Person.as(server, "5105.policy")) {
      officer.goTo("/eligibility/lines.xhtml");
      officer.types("filter", "5105");
      officer.presses("查看");
      assertThat(officer.reads()).contains("沿用泸州市 5105");
      officer.picture("lines-1280");
      takes(
          officer,
          "510524,2021-07-01,2021-12-31,570,甲\n510524,2022-02-01,,580,甲\n519999,2021-07-01,,1,甲\n");
      assertThat(officer.reads())
          .contains("第 2 行：地区 510524 在 2022-01-01 至 2022-01-31 没有标准")
          .contains("第 4 行：没有代码为“519999”的地区");
      assertThat(officer.page().locator("[id$='plan:takeIn']").count()).isZero();
      officer.picture("lines-refused-1280");
      takes(officer, "510524,2021-07-01,2021-12-31,570,甲\n510524,2022-01-01,,580,甲\n");
      officer.presses("发布这 2 条");
      takes(officer, "510524,2021-07-01,,575,甲\n");
      assertThat(officer.reads()).contains("已发布为 570.00 元").contains("更正");
      assertThat(officer.complaints()).isEmpty();
    }
    JsonObject lines =
        Caller.as(server, "5105.clerk").get("/api/v1/lines?region=510524&day=2021-12-31").json();
    JsonObject entry = lines.getJsonArray("items").getJsonObject(0);
    assertThat(entry.getJsonObject("line").getString("amount")).isEqualTo("570.00");
    assertThat(entry.getString("until")).isEqualTo("2021-12-31");
  }

  private static void takes(Person officer, String rows) {
    officer
        .page()
        .setInputFiles(
            "[id$='taking:file']", file("lines.csv", "text/csv", "地区代码,起日,止日,标准,依据文件\n" + rows));
    officer.presses("预览");
  }

  @ParameterizedTest(name = "{0} reads {1} without pushing it sideways, at 1280 and at 390 pixels")
  @CsvSource({
    "5105.policy, /eligibility/packs.xhtml, 政策包",
    "5105.policy, /eligibility/pack.xhtml?pack=qianshan-2020&version=1, 潜山",
    "5105.policy, /eligibility/lines.xhtml?region=31, 上海市",
    "340882-0001.clerk, /eligibility/packs.xhtml, 政策包",
    "340882-0001.clerk, /eligibility/lines.xhtml, 低保标准"
  })
  void every_page_is_usable_at_both_widths(String account, String page, String words) {
    for (int width : List.of(1280, 390)) {
      try (Person person = Person.as(server, account, width)) {
        person.goTo(page);
        person.settles();
        assertThat(person.reads()).contains(words).doesNotContain("???");
        assertThat(person.mustScrollSideways()).as("sideways at " + width).isFalse();
        assertThat(person.complaints()).isEmpty();
      }
    }
  }

  private static FilePayload file(String name, String type, String text) {
    return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

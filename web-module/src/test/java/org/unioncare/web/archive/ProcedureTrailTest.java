package org.unioncare.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.NoticePeriod;
import org.unioncare.domain.archive.NoticeView;
import org.unioncare.domain.archive.RouteStop;
import org.unioncare.domain.archive.StepView;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.web.shared.Step;

class ProcedureTrailTest {
  private static final LocalDate APPLIED = LocalDate.of(2020, 9, 1);
  private static final LocalDate TODAY = LocalDate.of(2020, 9, 20);
  private static final UnionCode GRASSROOTS = new UnionCode("340882-0001");
  private static final UnionCode COUNTY = new UnionCode("340882");
  private static final UnionCode CITY = new UnionCode("3408");

  private final List<StepView> taken = new ArrayList<>();
  private final List<NoticeView> notices = new ArrayList<>();

  @Test
  void an_application_stands_before_its_verification_and_everything_else_lies_ahead() {
    take(ArchiveAction.FILE, ArchiveStatus.APPLIED, 0);
    List<Step> steps = trail(ArchiveStatus.APPLIED, null);
    assertThat(titles(steps)).containsExactly("申请", "入户核实", "集体研究", "公示", "县级审核", "市级审批");
    assertThat(marks(steps)).containsExactly("d", "c", "", "", "", "");
  }

  @Test
  void a_notice_that_hangs_says_from_when_until_when() {
    verifiedAndDecided();
    hang();
    List<Step> steps = trail(ArchiveStatus.UNDER_NOTICE, null);
    assertThat(steps.get(3).title()).isEqualTo("公示 5 个工作日");
    assertThat(steps.get(3).when()).isEqualTo("09-08 至 09-15");
    assertThat(marks(steps)).containsExactly("d", "d", "d", "c", "", "");
  }

  @Test
  void under_review_it_stands_at_the_union_that_has_it() {
    verifiedAndDecided();
    hang();
    List<Step> steps = trail(ArchiveStatus.UNDER_REVIEW, CITY);
    assertThat(marks(steps)).containsExactly("d", "d", "d", "d", "d", "c");
    assertThat(steps.get(4).when()).isEqualTo("09-17");
  }

  @Test
  void an_archive_in_force_has_everything_behind_it() {
    verifiedAndDecided();
    hang();
    assertThat(marks(trail(ArchiveStatus.ACTIVE, null))).containsOnly("d").hasSize(6);
  }

  @Test
  void what_was_returned_stands_where_it_was_returned_and_the_rest_lies_ahead_still() {
    verifiedAndDecided();
    take(ArchiveAction.RETURN, ArchiveStatus.RETURNED, 10);
    List<Step> steps = trail(ArchiveStatus.RETURNED, null);
    assertThat(titles(steps)).contains("退回补正");
    assertThat(steps.stream().filter(step -> step.mark().equals("c")))
        .extracting(Step::title)
        .containsExactly("退回补正");
    assertThat(titles(steps)).endsWith("县级审核", "市级审批");
  }

  @Test
  void what_was_rejected_ends_there_and_nothing_lies_ahead() {
    verifiedAndDecided();
    take(ArchiveAction.REJECT, ArchiveStatus.REJECTED, 10);
    List<Step> steps = trail(ArchiveStatus.REJECTED, null);
    assertThat(titles(steps)).containsExactly("申请", "入户核实", "集体研究", "不予建档");
    assertThat(marks(steps)).containsOnly("d");
  }

  @Test
  void after_filing_again_the_steps_before_it_do_not_count() {
    verifiedAndDecided();
    take(ArchiveAction.RETURN, ArchiveStatus.RETURNED, 10);
    take(ArchiveAction.REFILE, ArchiveStatus.APPLIED, 12);
    assertThat(marks(trail(ArchiveStatus.APPLIED, null))).containsExactly("d", "c", "", "", "", "");
  }

  private void verifiedAndDecided() {
    take(ArchiveAction.FILE, ArchiveStatus.APPLIED, 0);
    take(ArchiveAction.VERIFY, ArchiveStatus.VERIFIED, 2);
    take(ArchiveAction.DECIDE, ArchiveStatus.DECIDED, 6);
  }

  private void hang() {
    take(ArchiveAction.POST_NOTICE, ArchiveStatus.UNDER_NOTICE, 7);
    LocalDate posted = APPLIED.plusDays(7);
    NoticePeriod period = new NoticePeriod(posted, 5, posted.plusDays(7), false);
    notices.add(new NoticeView(period, "公告栏", null, List.of()));
  }

  private void take(ArchiveAction action, ArchiveStatus to, int daysLater) {
    LocalDate on = APPLIED.plusDays(daysLater);
    taken.add(
        new StepView(
            action, to, on, on.atTime(9, 0), "340882-0001.clerk", "苏紫涵", GRASSROOTS, "梅城", null));
  }

  private List<Step> trail(ArchiveStatus status, UnionCode desk) {
    ArchiveView view =
        new ArchiveView(
            line(status),
            1,
            null,
            "340882-0001.clerk",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            taken,
            notices,
            List.of(),
            List.of(
                new RouteStop(GRASSROOTS, "梅城镇总工会", UnionLevel.GRASSROOTS, desk == null, null),
                new RouteStop(
                    COUNTY, "潜山市总工会", UnionLevel.COUNTY, COUNTY.equals(desk), APPLIED.plusDays(16)),
                new RouteStop(CITY, "安庆市总工会", UnionLevel.MUNICIPAL, CITY.equals(desk), null)),
            List.of());
    return new ProcedureTrail(view, TODAY).steps();
  }

  private static ArchiveLine line(ArchiveStatus status) {
    return new ArchiveLine(
        ArchiveNo.of("3408", 2020, 1),
        status,
        UnionLevel.MUNICIPAL,
        HardshipKind.AFTER_EXPENDITURE,
        WorkerKind.STAFF,
        "汪德胜",
        "3408**********0000",
        Sex.MALE,
        LocalDate.of(1972, 8, 8),
        HardshipCause.ILLNESS,
        3,
        Money.of("900.00"),
        APPLIED,
        status == ArchiveStatus.ACTIVE ? APPLIED.plusDays(18) : null,
        null,
        null,
        GRASSROOTS,
        "梅城镇总工会",
        GRASSROOTS,
        "梅城镇总工会",
        null,
        APPLIED.plusDays(1));
  }

  private static List<String> titles(List<Step> steps) {
    return steps.stream().map(Step::title).toList();
  }

  private static List<String> marks(List<Step> steps) {
    return steps.stream().map(Step::mark).toList();
  }
}

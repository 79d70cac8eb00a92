package org.unioncare.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.RefusedException;

class ProcedureTest {
  private static final UnionPath FILING = new UnionPath("/0/51/5105/510502/510502-0001/");
  private static final ApprovalRoute TO_THE_PROVINCE =
      new ApprovalRoute(FILING, UnionLevel.PROVINCIAL);
  private static final UnionCode FILING_UNION = FILING.code();
  private static final UnionCode COUNTY = new UnionCode("510502");
  private static final UnionCode PROVINCE = new UnionCode("51");

  /**
   * Every status (down) by every action (across): where it leads, a dot where it is refused. FILE
   * VERIFY DECIDE POST OBJECT ANSWER CLOSE SUBMIT REVIEW APPROVE RETURN REFILE REJECT WITHDRAW
   * REPORT DEREGISTER.
   */
  private static final String TABLE =
      """
      APPLIED       . VERIFIED .       .            .            .            .             .            .            .      RETURNED .       REJECTED WITHDRAWN .      .
      VERIFIED      . .        DECIDED .            .            .            .             .            .            .      RETURNED .       REJECTED WITHDRAWN .      .
      DECIDED       . .        .       UNDER_NOTICE .            .            .             .            .            .      RETURNED .       REJECTED WITHDRAWN .      .
      UNDER_NOTICE  . .        .       .            UNDER_NOTICE UNDER_NOTICE NOTICE_CLOSED .            .            .      RETURNED .       REJECTED WITHDRAWN .      .
      NOTICE_CLOSED . .        .       .            .            .            .             UNDER_REVIEW .            ACTIVE RETURNED .       REJECTED WITHDRAWN .      .
      UNDER_REVIEW  . .        .       .            .            .            .             .            UNDER_REVIEW ACTIVE RETURNED .       REJECTED WITHDRAWN .      .
      ACTIVE        . .        .       .            .            .            .             .            .            .      .        .       .        .         ACTIVE DEREGISTERED
      RETURNED      . .        .       .            .            .            .             .            .            .      .        APPLIED .        WITHDRAWN .      .
      REJECTED      . .        .       .            .            .            .             .            .            .      .        .       .        .         .      .
      WITHDRAWN     . .        .       .            .            .            .             .            .            .      .        .       .        .         .      .
      DEREGISTERED  . .        .       .            .            .            .             .            .            .      .        .       .        .         .      .
      """;

  @TestFactory
  Stream<DynamicTest> every_status_and_action_leads_where_the_table_says_or_is_refused() {
    return TABLE.lines().map(String::strip).flatMap(ProcedureTest::row);
  }

  private static Stream<DynamicTest> row(String line) {
    List<String> cells = List.of(line.split("\\s+"));
    ArchiveStatus from = ArchiveStatus.valueOf(cells.get(0));
    return Stream.of(ArchiveAction.values())
        .map(
            action ->
                DynamicTest.dynamicTest(
                    from + " " + action,
                    () ->
                        assertThat(leadsTo(from, action))
                            .isEqualTo(cells.get(action.ordinal() + 1))));
  }

  private static String leadsTo(ArchiveStatus from, ArchiveAction action) {
    return Procedure.find(from, action).map(step -> step.to().name()).orElse(".");
  }

  @ParameterizedTest(name = "{0} by a {2} of {3} while {1} at {4}: {5}")
  @CsvSource({
    "VERIFY, APPLIED, clerk, 510502-0001, 510502-0001, allowed",
    "VERIFY, APPLIED, helper, 510502-0001, 510502-0001, allowed",
    "VERIFY, APPLIED, chair, 510502-0001, 510502-0001, OFFICE_MISSING",
    "VERIFY, APPLIED, clerk, 510502, 510502-0001, ACTION_ELSEWHERE",
    "DECIDE, VERIFIED, chair, 510502-0001, 510502-0001, allowed",
    "DECIDE, VERIFIED, clerk, 510502-0001, 510502-0001, OFFICE_MISSING",
    "DECIDE, APPLIED, chair, 510502-0001, 510502-0001, ACTION_NOT_ALLOWED",
    "SUBMIT, NOTICE_CLOSED, clerk, 510502-0001, 510502-0001, allowed",
    "APPROVE, NOTICE_CLOSED, chair, 510502-0001, 510502-0001, ACTION_NOT_ALLOWED",
    "REVIEW, UNDER_REVIEW, reviewer, 510502, 510502, allowed",
    "REVIEW, UNDER_REVIEW, reviewer, 5105, 510502, ACTION_ELSEWHERE",
    "APPROVE, UNDER_REVIEW, chair, 510502, 510502, ACTION_NOT_ALLOWED",
    "APPROVE, UNDER_REVIEW, chair, 51, 51, allowed",
    "APPROVE, UNDER_REVIEW, chair, 0, 51, ACTION_ELSEWHERE",
    "APPROVE, UNDER_REVIEW, reviewer, 51, 51, OFFICE_MISSING",
    "RETURN, UNDER_REVIEW, reviewer, 510502, 510502, allowed",
    "RETURN, UNDER_REVIEW, chair, 510502, 510502, allowed",
    "RETURN, UNDER_REVIEW, chair, 510502-0001, 510502, ACTION_ELSEWHERE",
    "REFILE, RETURNED, clerk, 510502-0001, 510502-0001, allowed",
    "WITHDRAW, UNDER_REVIEW, clerk, 510502-0001, 51, allowed",
    "WITHDRAW, ACTIVE, clerk, 510502-0001, 510502-0001, ACTION_NOT_ALLOWED",
    "DEREGISTER, ACTIVE, chair, 510502-0001, 510502-0001, allowed",
    "DEREGISTER, ACTIVE, chair, 5105, 510502-0001, allowed",
    "DEREGISTER, ACTIVE, chair, 510503, 510502-0001, ACTION_ELSEWHERE"
  })
  void who_may_take_a_step_and_where(
      ArchiveAction action,
      ArchiveStatus status,
      String office,
      String union,
      String desk,
      String answer) {
    Actor actor =
        new Actor("a", "某某", new UnionCode(union), Set.of(Office.ofWord(office).orElseThrow()));
    assertThat(answerOf(status, action, TO_THE_PROVINCE, new UnionCode(desk), actor))
        .isEqualTo(answer);
  }

  private static String answerOf(
      ArchiveStatus status,
      ArchiveAction action,
      ApprovalRoute route,
      UnionCode desk,
      Actor actor) {
    try {
      Procedure.permit(status, action, route, desk, actor);
      return "allowed";
    } catch (RefusedException refused) {
      return refused.reasons().get(0).code();
    }
  }

  @Test
  void an_archive_of_grassroots_level_is_approved_where_it_was_filed() {
    ApprovalRoute here = new ApprovalRoute(FILING, UnionLevel.GRASSROOTS);
    Actor chair = new Actor("a", "某某", FILING_UNION, Set.of(Office.CHAIR));
    Actor clerk = new Actor("b", "某某", FILING_UNION, Set.of(Office.CLERK));
    assertThat(
            answerOf(ArchiveStatus.NOTICE_CLOSED, ArchiveAction.APPROVE, here, FILING_UNION, chair))
        .isEqualTo("allowed");
    assertThat(
            answerOf(ArchiveStatus.NOTICE_CLOSED, ArchiveAction.SUBMIT, here, FILING_UNION, clerk))
        .isEqualTo("ACTION_NOT_ALLOWED");
  }

  @Test
  void an_office_that_is_missing_is_forbidden_and_not_a_conflict() {
    Actor finance = new Actor("a", "某某", FILING_UNION, Set.of(Office.FINANCE));
    assertThatThrownBy(
            () ->
                Procedure.permit(
                    ArchiveStatus.APPLIED,
                    ArchiveAction.VERIFY,
                    TO_THE_PROVINCE,
                    FILING_UNION,
                    finance))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.kind()).isEqualTo(RefusedException.Kind.FORBIDDEN));
  }

  @ParameterizedTest(name = "{0} at {1} awaits {2}")
  @CsvSource({
    "APPLIED, 510502-0001, VERIFY",
    "UNDER_NOTICE, 510502-0001, CLOSE_NOTICE",
    "NOTICE_CLOSED, 510502-0001, SUBMIT",
    "UNDER_REVIEW, 510502, REVIEW",
    "UNDER_REVIEW, 51, APPROVE",
    "RETURNED, 510502-0001, REFILE",
    "ACTIVE, 510502-0001, "
  })
  void what_the_procedure_waits_for(ArchiveStatus status, String desk, ArchiveAction awaited) {
    assertThat(Procedure.awaited(status, TO_THE_PROVINCE, new UnionCode(desk)).orElse(null))
        .isEqualTo(awaited);
  }

  @Test
  void what_is_awaited_is_always_a_step_of_the_table() {
    for (ArchiveStatus status : ArchiveStatus.values()) {
      for (UnionCode desk : List.of(FILING_UNION, COUNTY, PROVINCE)) {
        Procedure.awaited(status, TO_THE_PROVINCE, desk)
            .ifPresent(action -> assertThat(Procedure.find(status, action)).isPresent());
      }
    }
  }
}

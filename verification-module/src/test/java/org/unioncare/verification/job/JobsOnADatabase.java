package org.unioncare.verification.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.archive.cleanup.CleanupCandidate;
import org.unioncare.domain.archive.cleanup.CleanupFinding;
import org.unioncare.domain.archive.judgement.DecisionPart;
import org.unioncare.domain.archive.judgement.DifferenceCount;
import org.unioncare.domain.archive.judgement.JudgedArchive;
import org.unioncare.domain.archive.judgement.JudgementDifference;
import org.unioncare.domain.archive.judgement.JudgementFinding;
import org.unioncare.domain.archive.judgement.JudgementTask;
import org.unioncare.domain.archive.judgement.KeptDecision;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.job.JobProgress;
import org.unioncare.domain.job.JobStatus;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.domain.statistics.Figures;
import org.unioncare.domain.statistics.StatisticalYear;
import org.unioncare.domain.statistics.StatisticsPart;
import org.unioncare.persistence.archive.cleanup.CleanupRepository;
import org.unioncare.persistence.archive.judgement.JudgementRepository;
import org.unioncare.persistence.job.JobLockRepository;
import org.unioncare.persistence.job.JobRun;
import org.unioncare.persistence.job.JobRunRepository;
import org.unioncare.persistence.statistics.StatisticsQueries;

/** What jobs and figures ask of a database, the same on each vendor's. */
abstract class JobsOnADatabase {
  private static final UnionPath NATION = new UnionPath("/0/");
  private static final UnionPath CITY = new UnionPath("/0/51/5105/");
  private static final UnionPath COUNTY = new UnionPath("/0/51/5105/510502/");
  private static final String FIRST = "/0/51/5105/510502/510502-0001/";
  private static final String SECOND = "/0/51/5105/510503/510503-0001/";
  private static final LocalDate SEPTEMBER = LocalDate.of(2020, 9, 1);
  private static final StatisticalYear YEAR = StatisticalYear.until(LocalDate.of(2020, 12, 31));
  private static final List<UnionPath> EVERYWHERE = List.of(NATION, CITY, COUNTY);

  private SampleRegister register;

  abstract DataSource emptyDatabase() throws Exception;

  @BeforeEach
  void fill() throws Exception {
    register = new SampleRegister(emptyDatabase());
    int ill = register.archive(5, FIRST, "ILLNESS", 3, "2020-01-05", "2020-02-01", null);
    register.archive(5, FIRST, "SCHOOLING", 2, "2019-01-05", "2019-02-01", "2020-06-30");
    int hurt = register.archive(7, SECOND, "ILLNESS", 4, "2019-03-05", "2019-04-01", null);
    register.archive(7, SECOND, "DISABILITY", 1, "2020-11-05", null, null);
    register.archive(7, SECOND, "DISABILITY", 1, "2018-01-05", "2018-02-01", "2019-12-31");
    register.archive(3, CITY.value(), "ACCIDENT", 5, "2020-05-05", "2020-06-01", null);
    register.grant(ill, FIRST, "LIVING", "600.00", "2020-03-10");
    register.grant(ill, FIRST, "MEDICAL", "400.25", "2020-03-11");
    register.grant(hurt, SECOND, "LIVING", "100.50", "2020-12-31");
    register.grant(hurt, SECOND, "LIVING", "999.00", "2021-01-01");
    register.grant(ill, FIRST, "LIVING", "888.00", null);
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void households_are_counted_by_cause_with_what_was_paid_within_the_year() {
    assertThat(live(CITY, Dimension.CAUSE, YEAR).items())
        .extracting(
            Figure::item, Figure::households, Figure::members, Figure::grants, Figure::money)
        .containsExactly(
            tuple("ACCIDENT", 1L, 5L, 0L, Money.ZERO),
            tuple("ILLNESS", 2L, 7L, 3L, Money.of("1100.75")),
            tuple("SCHOOLING", 1L, 2L, 0L, Money.ZERO));
  }

  @Test
  void figures_by_union_roll_up_to_the_unions_directly_below() {
    assertThat(live(CITY, Dimension.UNION, YEAR).items())
        .extracting(Figure::item, Figure::households, Figure::money)
        .containsExactly(
            tuple("5105", 1L, Money.ZERO),
            tuple("510502", 2L, Money.of("1000.25")),
            tuple("510503", 1L, Money.of("100.50")));
    assertThat(live(NATION, Dimension.UNION, YEAR).items())
        .extracting(Figure::item, Figure::households)
        .containsExactly(tuple("51", 4L));
  }

  @Test
  void a_household_aided_twice_is_one_household_in_the_total() {
    Figures aid = live(CITY, Dimension.AID, YEAR);
    assertThat(aid.items())
        .extracting(Figure::item, Figure::households, Figure::money)
        .containsExactly(
            tuple("LIVING", 2L, Money.of("700.50")), tuple("MEDICAL", 1L, Money.of("400.25")));
    assertThat(aid.total().households()).isEqualTo(2);
    assertThat(aid.total().money()).isEqualTo(Money.of("1100.75"));
  }

  @Test
  void states_are_those_of_the_day() {
    assertThat(live(CITY, Dimension.STATUS, YEAR).items())
        .extracting(Figure::item, Figure::households)
        .containsExactly(tuple("ACTIVE", 3L), tuple("DEREGISTERED", 1L), tuple("UNDER_REVIEW", 1L));
    assertThat(
            live(CITY, Dimension.STATUS, StatisticalYear.until(LocalDate.of(2020, 1, 31))).items())
        .extracting(Figure::item, Figure::households)
        .containsExactly(tuple("ACTIVE", 2L), tuple("APPLIED", 1L));
  }

  @Test
  void months_show_archives_set_up_and_money_paid() {
    assertThat(live(CITY, Dimension.MONTH, YEAR).items())
        .extracting(Figure::item, Figure::households, Figure::grants, Figure::money)
        .containsExactly(
            tuple("02", 1L, 0L, Money.ZERO),
            tuple("03", 0L, 2L, Money.of("1000.25")),
            tuple("06", 1L, 0L, Money.ZERO),
            tuple("12", 0L, 1L, Money.of("100.50")));
  }

  @ParameterizedTest
  @EnumSource(
      value = Dimension.class,
      names = {"CAUSE", "LEVEL", "KIND", "COHORT", "UNION"})
  void whatever_the_households_are_counted_by_there_are_as_many(Dimension by) {
    Figure total = live(CITY, by, YEAR).total();
    assertThat(total.households()).isEqualTo(4);
    assertThat(total.members()).isEqualTo(14);
    assertThat(total.money()).isEqualTo(Money.of("1100.75"));
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void what_the_yearly_work_keeps_equals_what_is_counted_live(Dimension by) {
    compile(NATION, 1, Dimension.values());
    for (UnionPath union : EVERYWHERE) {
      assertThat(kept(union, by)).isEqualTo(live(union, by, YEAR)).isNotNull();
    }
  }

  @Test
  void a_rerun_keeps_the_same_and_figures_of_a_run_are_unseen_until_it_publishes() {
    compile(NATION, 1, Dimension.CAUSE);
    Figures before = kept(CITY, Dimension.CAUSE);
    register.archive(5, FIRST, "ILLNESS", 1, "2020-01-05", "2020-02-01", null);
    StatisticsPart county = new StatisticsPart(Dimension.CAUSE, COUNTY, true);
    register.act(manager -> new StatisticsQueries(manager).keep(county, YEAR, 2));
    register.act(manager -> new StatisticsQueries(manager).keep(county, YEAR, 2));
    assertThat(kept(CITY, Dimension.CAUSE)).isEqualTo(before);
    register.act(
        manager -> new StatisticsQueries(manager).publish(new Jurisdiction(COUNTY), 2020, 2));
    assertThat(kept(CITY, Dimension.CAUSE)).isEqualTo(live(CITY, Dimension.CAUSE, YEAR));
    assertThat(kept(CITY, Dimension.CAUSE).total().households()).isEqualTo(5);
  }

  @Test
  void archives_in_force_are_read_by_key_within_the_jurisdiction() {
    List<String> numbers = new ArrayList<>();
    ArchiveNo last = null;
    while (true) {
      ArchiveNo after = last;
      List<CleanupCandidate> page =
          register.ask(
              manager -> new CleanupRepository(manager).after(new Jurisdiction(CITY), after, 2));
      if (page.isEmpty()) {
        break;
      }
      page.forEach(archive -> numbers.add(archive.no().value()));
      last = page.get(page.size() - 1).no();
    }
    assertThat(numbers)
        .containsExactly(
            SampleRegister.number(1), SampleRegister.number(3), SampleRegister.number(6));
    assertThat(
            register.<Long>ask(
                manager -> new CleanupRepository(manager).count(new Jurisdiction(COUNTY))))
        .isEqualTo(1);
  }

  @Test
  void archives_are_judged_again_with_their_decisions_in_order() {
    register.decision(1, "2020-01-05", "first");
    register.decision(1, "2020-01-20", "second");
    register.decision(2, "2019-01-05", "of one deregistered since");

    List<JudgedArchive> all = judged(JudgementTask.CHECK, null, 10);
    assertThat(all)
        .extracting(each -> each.no().value(), each -> each.decisions().size())
        .containsExactly(
            tuple(SampleRegister.number(1), 2),
            tuple(SampleRegister.number(2), 1),
            tuple(SampleRegister.number(3), 0),
            tuple(SampleRegister.number(4), 0),
            tuple(SampleRegister.number(5), 0),
            tuple(SampleRegister.number(6), 0));
    assertThat(all.get(0).decisions())
        .extracting(KeptDecision::text, KeptDecision::judgedOn)
        .containsExactly(
            tuple("first", LocalDate.of(2020, 1, 5)), tuple("second", LocalDate.of(2020, 1, 20)));
    assertThat(judged(JudgementTask.REASSESS, all.get(0).no(), 1))
        .extracting(each -> each.no().value())
        .containsExactly(SampleRegister.number(3));
    assertThat(
            register.<Long>ask(
                m ->
                    new JudgementRepository(m)
                        .count(new Jurisdiction(CITY), JudgementTask.REASSESS)))
        .isEqualTo(3);
  }

  @Test
  void what_differs_is_listed_by_run_within_the_jurisdiction() {
    register.act(
        manager -> {
          JudgementRepository judgements = new JudgementRepository(manager);
          judgements.list(7, new UnionPath(FIRST), List.of(differing(1)));
          judgements.list(7, new UnionPath(SECOND), List.of(differing(3)));
          judgements.list(8, new UnionPath(FIRST), List.of(differing(1)));
          judgements.flush();
        });

    assertThat(listed(CITY, 7, 1)).containsExactly(SampleRegister.number(1));
    assertThat(listed(CITY, 7, 5))
        .containsExactly(SampleRegister.number(1), SampleRegister.number(3));
    assertThat(listed(COUNTY, 7, 5)).containsExactly(SampleRegister.number(1));
    assertThat(
            register.<List<DifferenceCount>>ask(
                m -> new JudgementRepository(m).counts(new Jurisdiction(CITY), 7)))
        .containsExactly(new DifferenceCount(JudgementDifference.ANSWER_DIFFERS, 2));
    assertThat(
            register
                .ask(m -> new JudgementRepository(m).lastRun(new Jurisdiction(COUNTY)))
                .orElseThrow())
        .isEqualTo(8);
  }

  private List<JudgedArchive> judged(JudgementTask task, ArchiveNo after, int size) {
    return register.ask(
        m -> new JudgementRepository(m).after(new Jurisdiction(CITY), task, after, size));
  }

  private List<String> listed(UnionPath union, long run, int size) {
    return register
        .ask(
            m ->
                new JudgementRepository(m)
                    .page(
                        new Jurisdiction(union),
                        run,
                        List.of(JudgementDifference.values()),
                        0,
                        size))
        .items()
        .stream()
        .map(each -> each.archiveNo().value())
        .toList();
  }

  private static JudgementFinding differing(int archive) {
    return new JudgementFinding(
        new ArchiveNo(SampleRegister.number(archive)),
        JudgementDifference.ANSWER_DIFFERS,
        SEPTEMBER,
        Set.of(DecisionPart.LEVEL, DecisionPart.HASH),
        UnionLevel.COUNTY,
        HardshipKind.MINIMUM_LIVING,
        null,
        null,
        new PackReference("luzhou-2018", 1));
  }

  @Test
  void a_rerun_proposes_nothing_that_was_proposed_on_the_same_day_or_is_open() {
    assertThat(propose(SEPTEMBER, 1)).isEqualTo(2);
    assertThat(propose(SEPTEMBER, 2)).isZero();
    assertThat(propose(SEPTEMBER.plusYears(1), 3)).isZero();
    register.run("UPDATE deregistration_proposal SET status = 'DISMISSED', open_key = NULL");
    assertThat(propose(SEPTEMBER, 4)).isZero();
    assertThat(propose(SEPTEMBER.plusYears(1), 5)).isEqualTo(2);
  }

  private int propose(LocalDate asOf, long run) {
    return register.ask(
        manager ->
            new CleanupRepository(manager)
                .propose(new Jurisdiction(CITY), List.of(found(1), found(3), found(2)), asOf, run));
  }

  private static CleanupFinding found(int archive) {
    return new CleanupFinding(
        new ArchiveNo(SampleRegister.number(archive)),
        DeregistrationGround.NO_AID_IN_TWO_YEARS,
        "2018-01-01");
  }

  @Test
  void a_second_run_waits_where_one_works_on_the_same_unions_or_some_of_them() {
    long first = opened(CITY, "node-a");
    for (UnionPath overlapping : EVERYWHERE) {
      assertThatThrownBy(() -> opened(overlapping, "node-b"))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("JOB_RUNNING");
    }
    opened(new UnionPath("/0/34/"), "node-b");
    register.act(manager -> new JobLockRepository(manager).release(first));
    opened(COUNTY, "node-b");
  }

  @Test
  void a_node_that_renews_its_locks_keeps_its_runs_alive() {
    long alive = opened(CITY, "node-a");
    long silent = opened(new UnionPath("/0/34/"), "node-b");
    register.run("UPDATE job_lock SET beat_at = TIMESTAMP '2020-01-01 00:00:00'");
    register.act(manager -> new JobLockRepository(manager).beat("node-a"));
    assertThat(register.<Set<Long>>ask(manager -> new JobLockRepository(manager).runsAlive(10)))
        .contains(alive)
        .doesNotContain(silent);
    assertThat(register.<List<Long>>ask(manager -> new JobLockRepository(manager).runsOn("node-b")))
        .containsExactly(silent);
  }

  @Test
  void an_execution_that_was_taken_over_counts_no_more() {
    long run = opened(CITY, "node-a");
    assertThat(register.<Boolean>ask(m -> new JobRunRepository(m).count(run, 7, 1, 1))).isFalse();
    assertThat(register.<Boolean>ask(m -> new JobRunRepository(m).begin(run, 7))).isTrue();
    assertThat(register.<Boolean>ask(m -> new JobRunRepository(m).begin(run, 8))).isFalse();
    assertThat(register.<Boolean>ask(m -> new JobRunRepository(m).count(run, 7, 10, 3))).isTrue();
    assertThat(register.<Boolean>ask(m -> new JobRunRepository(m).count(run, 8, 10, 3))).isFalse();
    JobProgress progress =
        register.ask(m -> new JobRunRepository(m).progress(new Jurisdiction(CITY), run));
    assertThat(progress.read()).isEqualTo(10);
    assertThat(progress.written()).isEqualTo(3);
    assertThat(progress.status()).isEqualTo(JobStatus.STARTED);
    assertThat(progress.begunAt()).isNotNull().isBeforeOrEqualTo(progress.seenAt());
  }

  @Test
  void a_run_is_unknown_outside_the_jurisdiction() {
    long run = opened(CITY, "node-a");
    assertThatThrownBy(
            () ->
                register.ask(m -> new JobRunRepository(m).progress(new Jurisdiction(COUNTY), run)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void a_day_of_the_calendar_is_claimed_once() {
    assertThat(claimed(SEPTEMBER, "node-a")).isTrue();
    assertThat(claimed(SEPTEMBER, "node-b")).isFalse();
    assertThat(claimed(SEPTEMBER.plusYears(1), "node-b")).isTrue();
  }

  private boolean claimed(LocalDate day, String node) {
    return register.ask(m -> new JobLockRepository(m).takeLease("CALENDAR_CLEANUP", day, node));
  }

  private long opened(UnionPath path, String node) {
    return register.ask(
        manager -> {
          JobOrder order =
              new JobOrder(
                  JobName.ANNUAL_ARCHIVE_CLEANUP, SEPTEMBER, new UnionCode(path.code().value()));
          JobRun run = new JobRun(order, path, "5105.chair", LocalDateTime.of(2020, 9, 1, 2, 0));
          new JobRunRepository(manager).add(run);
          new JobLockRepository(manager).take(run, node);
          return run.id();
        });
  }

  private Figures live(UnionPath union, Dimension by, StatisticalYear year) {
    List<Figure> rows =
        register.ask(
            manager -> new StatisticsQueries(manager).live(new Jurisdiction(union), by, year));
    return Figures.of(2020, union.code(), by, year.asOf(), rows);
  }

  private Figures kept(UnionPath union, Dimension by) {
    List<Figure> rows =
        register.ask(
            manager -> new StatisticsQueries(manager).kept(new Jurisdiction(union), by, 2020));
    LocalDate asOf =
        register.ask(
            manager ->
                new StatisticsQueries(manager)
                    .keptAsOf(new Jurisdiction(union), 2020)
                    .orElseThrow());
    return Figures.of(2020, union.code(), by, asOf, rows);
  }

  private void compile(UnionPath union, long run, Dimension... dimensions) {
    for (Dimension by : dimensions) {
      StatisticsPart part = new StatisticsPart(by, union, true);
      register.act(manager -> new StatisticsQueries(manager).keep(part, YEAR, run));
    }
    register.act(
        manager -> new StatisticsQueries(manager).publish(new Jurisdiction(union), 2020, run));
  }
}

package org.unioncare.service.archive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.archive.ApprovalRoute;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.Deregistration;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.organisation.UnionEntry;

/**
 * What the register of the demo will hold: households with their judgement and their course, in the
 * order of their applications. Only households that qualify on their day are taken in.
 */
public final class DemoPlan {
  private static final int ATTEMPTS = 12;
  private static final Set<String> SHOWN =
      Set.of("510502-0001", "340882-0001", "511129-0001", "610502-0001");
  private static final List<DemoEnd> THERE =
      List.of(
          DemoEnd.APPLIED,
          DemoEnd.APPLIED,
          DemoEnd.VERIFIED,
          DemoEnd.DECIDED,
          DemoEnd.UNDER_NOTICE,
          DemoEnd.OBJECTED,
          DemoEnd.NOTICE_CLOSED,
          DemoEnd.SUBMITTED,
          DemoEnd.SUBMITTED,
          DemoEnd.RETURNED,
          DemoEnd.DECEASED_REPORTED,
          DemoEnd.ACTIVE,
          DemoEnd.ACTIVE,
          DemoEnd.ACTIVE);
  private static final List<DeregistrationGround> GROUNDS =
      List.of(
          DeregistrationGround.HARDSHIP_EXITED,
          DeregistrationGround.HARDSHIP_EXITED,
          DeregistrationGround.HARDSHIP_EXITED,
          DeregistrationGround.EMPLOYED,
          DeregistrationGround.STUDIES_FINISHED,
          DeregistrationGround.LABOUR_RELATION_ENDED,
          DeregistrationGround.NO_AID_IN_TWO_YEARS,
          DeregistrationGround.DECEASED);

  /** In how many working days an application has surely come all the way. */
  static final int WHOLE_ROUTE = 50;

  private static final int LEAST_DAYS_ACTIVE = 60;
  private static final int DAYS_OF_A_YEAR = 365;

  private final DemoDice dice;
  private final DemoRules rules;
  private final DemoHouseholds households;

  public DemoPlan(DemoDice dice, DemoRules rules) {
    this.dice = dice;
    this.rules = rules;
    this.households = new DemoHouseholds(dice);
  }

  /** The unions that guides and tests show: something waits there for every office. */
  public static List<UnionEntry> shown(List<UnionEntry> unions) {
    return unions.stream().filter(union -> SHOWN.contains(union.code().value())).toList();
  }

  /** As many filings as the demo has, spread over the unions by their weight. */
  public List<DemoFiling> filings(List<UnionEntry> unions) {
    List<DemoFiling> filings = new DemoSamples(dice, rules).filings(unions);
    Map<DemoEnd, Integer> made = new EnumMap<>(DemoEnd.class);
    filings.forEach(sample -> made.merge(sample.end(), 1, Integer::sum));
    for (UnionEntry shown : shown(unions)) {
      for (DemoEnd end : THERE) {
        filing(List.of(shown), end)
            .ifPresent(
                filing -> {
                  filings.add(filing);
                  made.merge(end, 1, Integer::sum);
                });
      }
    }
    for (DemoEnd end : DemoEnd.values()) {
      for (int i = made.getOrDefault(end, 0); i < end.households(); i++) {
        filing(unions, end).ifPresent(filings::add);
      }
    }
    filings.sort(Comparator.comparing(filing -> filing.course().appliedOn()));
    Map<String, Integer> running = new HashMap<>();
    return filings.stream().map(filing -> filing.numbered(next(filing, running))).toList();
  }

  private static ArchiveNo next(DemoFiling filing, Map<String, Integer> running) {
    String region = ArchiveNo.regionOf(filing.union().path());
    int year = filing.course().appliedOn().getYear();
    return ArchiveNo.of(region, year, running.merge(region + "-" + year, 1, Integer::sum));
  }

  private Optional<DemoFiling> filing(List<UnionEntry> unions, DemoEnd end) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      UnionEntry union = dice.weighted(unions, DemoPlan::weight);
      int waiting = waiting(end);
      Optional<DemoFiling> filing = at(union, end, appliedAround(end, waiting), waiting);
      if (filing.isPresent()) {
        return filing;
      }
    }
    return Optional.empty();
  }

  /** The places of texts with levels of their own have more households than the others. */
  private static int weight(UnionEntry union) {
    String region = union.code().region();
    return region.equals("340882") ? 36 : region.equals("511129") ? 16 : 2;
  }

  private LocalDate appliedAround(DemoEnd end, int waiting) {
    LocalDate today = rules.days().today();
    if (!end.wasActive()) {
      return rules.days().before(today, waiting + end.usualDays());
    }
    int years = dice.oneOf(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5);
    if (end == DemoEnd.DEREGISTERED) {
      years++;
    }
    LocalDate latest =
        rules.days().before(today, WHOLE_ROUTE).minusDays((long) years * DAYS_OF_A_YEAR);
    return latest.minusDays(dice.between(0, DAYS_OF_A_YEAR));
  }

  private Optional<DemoFiling> at(UnionEntry union, DemoEnd end, LocalDate around, int waiting) {
    Optional<PolicyPack> pack = rules.packs().inForce(union.code(), around);
    Optional<MinimumLivingLine> line = rules.lines().inForce(union.code().region(), around);
    if (pack.isEmpty() || line.isEmpty()) {
      return Optional.empty();
    }
    DemoStory story = dice.weighted(List.of(DemoStory.values()), DemoStory::weight);
    ArchiveSheet sheet =
        households.sheet(story, union.code(), union.name(), line.get().amount(), around);
    Optional<FilingStandard> met =
        new Assessing(pack.get())
            .judge(rules.situation(pack.get(), line.get(), union, sheet, around));
    if (met.isEmpty()) {
      return Optional.empty();
    }
    DemoCourse courses = new DemoCourse(dice, rules.days(), pack.get().noticeWorkingDays());
    ApprovalRoute route = new ApprovalRoute(union.path(), met.get().level());
    DemoCourse.Course course =
        end.wasActive() ? courses.from(around, end, route) : courses.endingNow(end, route, waiting);
    return judgedOn(union, end, signed(sheet, course), course)
        .filter(filing -> filing.decision().assessment().level() == route.level());
  }

  private ArchiveSheet signed(ArchiveSheet sheet, DemoCourse.Course course) {
    return new ArchiveSheet(
        sheet.kind(),
        sheet.worker(),
        sheet.workSince(),
        sheet.members(),
        sheet.home(),
        sheet.circumstances(),
        sheet.means(),
        sheet.causes(),
        sheet.bankAccount(),
        sheet.documents(),
        course.appliedOn().minusDays(dice.between(0, 3)),
        sheet.remark());
  }

  /** Judged again on the very day of the application: pack and line may have changed since. */
  private Optional<DemoFiling> judgedOn(
      UnionEntry union, DemoEnd end, ArchiveSheet sheet, DemoCourse.Course course) {
    return rules
        .judged(union, sheet, course.appliedOn())
        .filter(DemoRules.Judged::qualifies)
        .map(
            judged ->
                new DemoFiling(
                    null,
                    union,
                    sheet,
                    judged.decision(),
                    judged.pack(),
                    end,
                    course,
                    deregistered(end, course)));
  }

  private Deregistration deregistered(DemoEnd end, DemoCourse.Course course) {
    if (end != DemoEnd.DEREGISTERED) {
      return null;
    }
    LocalDate last = rules.days().yesterday();
    LocalDate earliest = course.lastOn().plusDays(LEAST_DAYS_ACTIVE);
    LocalDate on =
        earliest.isBefore(last) ? rules.days().after(dice.between(earliest, last), 0) : last;
    return new Deregistration(on.isAfter(last) ? last : on, dice.oneOf(GROUNDS));
  }

  /** For how many working days somebody has been waiting; closed ones lie longer back. */
  private int waiting(DemoEnd end) {
    return end.isPending()
        ? dice.between(1, end == DemoEnd.RETURNED ? 15 : 9)
        : dice.between(2, 160);
  }
}

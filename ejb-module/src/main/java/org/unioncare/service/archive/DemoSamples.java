package org.unioncare.service.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.archive.ApprovalRoute;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.persistence.archive.SampleHouseholds;

/**
 * The sample households as archives of the demo, under the same names on every day; who applied too
 * lately to have come all the way, or qualifies for no level, has none.
 */
final class DemoSamples {
  private final DemoDice dice;
  private final DemoRules rules;

  DemoSamples(DemoDice dice, DemoRules rules) {
    this.dice = dice;
    this.rules = rules;
  }

  /** Their filings at the unions that are there. */
  List<DemoFiling> filings(List<UnionEntry> unions) {
    DemoDays days = rules.days();
    LocalDate latest = days.before(days.today(), DemoPlan.WHOLE_ROUTE);
    List<DemoFiling> filings = new ArrayList<>();
    for (SampleHousehold sample : SampleHouseholds.all()) {
      if (!sample.appliedOn().isAfter(latest)) {
        unions.stream()
            .filter(union -> union.code().equals(sample.union()))
            .findFirst()
            .flatMap(union -> filing(sample, union))
            .ifPresent(filings::add);
      }
    }
    return filings;
  }

  private Optional<DemoFiling> filing(SampleHousehold sample, UnionEntry union) {
    boolean ended =
        sample.deregistered() != null && sample.deregistered().on().isBefore(rules.days().today());
    DemoEnd end = ended ? DemoEnd.DEREGISTERED : DemoEnd.ACTIVE;
    return rules
        .judged(union, sample.sheet(), sample.appliedOn())
        .filter(DemoRules.Judged::qualifies)
        .map(
            judged ->
                new DemoFiling(
                    null,
                    union,
                    sample.sheet(),
                    judged.decision(),
                    judged.pack(),
                    end,
                    course(sample, judged, end, union),
                    ended ? sample.deregistered() : null));
  }

  private DemoCourse.Course course(
      SampleHousehold sample, DemoRules.Judged judged, DemoEnd end, UnionEntry union) {
    ApprovalRoute route = new ApprovalRoute(union.path(), judged.decision().assessment().level());
    return new DemoCourse(dice, rules.days(), judged.pack().noticeWorkingDays())
        .from(sample.appliedOn(), end, route);
  }
}

package org.unioncare.service.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.Money;
import org.unioncare.persistence.archive.DraftRepository;
import org.unioncare.persistence.archive.FilingDraft;
import org.unioncare.persistence.archive.SampleHouseholds;

/**
 * Forms that clerks of the demo have begun: one almost done, one with the worker alone, and sample
 * households that qualify for no level.
 */
@ApplicationScoped
public class DemoDrafts {
  private static final String STEP = "@step";
  private static final String LAST_STEP = "GLANCE";
  private static final String ON = "@on";
  private static final String WORKER = "worker.";
  private static final int MORNING = 9;
  private static final int AFTERNOON = 15;

  @Inject private DraftRepository drafts;

  /** Begins two forms for the clerk of each union shown. */
  @Transactional(TxType.REQUIRES_NEW)
  public void write(
      List<UnionEntry> unions, DemoDice dice, DemoDays days, MinimumLivingLines lines) {
    DemoHouseholds households = new DemoHouseholds(dice);
    for (UnionEntry union : unions) {
      Optional<Money> line =
          lines.inForce(union.code().region(), days.yesterday()).map(MinimumLivingLine::amount);
      line.ifPresent(amount -> write(union, households, dice, days, amount));
      SampleHouseholds.all().stream()
          .filter(sample -> !sample.qualifies() && sample.union().equals(union.code()))
          .filter(sample -> sample.appliedOn().isBefore(days.today()))
          .forEach(sample -> refused(sample, union, days));
    }
  }

  /** A household that qualifies for no level is never stored: it stays a form on its last step. */
  private void refused(SampleHousehold sample, UnionEntry union, DemoDays days) {
    Map<String, String> typed = new LinkedHashMap<>(sample.sheet().typed());
    typed.put(STEP, LAST_STEP);
    typed.put(ON, sample.appliedOn().toString());
    keep(union, typed, days.yesterday().atTime(MORNING, 0));
  }

  private void write(
      UnionEntry union, DemoHouseholds households, DemoDice dice, DemoDays days, Money line) {
    LocalDateTime yesterday = days.yesterday().atStartOfDay();
    keep(
        union,
        typed(households, union, days, line, DemoStory.ILLNESS_AT_THE_EDGE, LAST_STEP),
        yesterday.withHour(AFTERNOON).withMinute(dice.between(0, 59)));
    Map<String, String> begun =
        typed(households, union, days, line, DemoStory.SCHOOLING_AT_THE_EDGE, "MEMBERS");
    begun.keySet().removeIf(field -> !field.startsWith(WORKER) && !field.equals(STEP));
    keep(union, begun, yesterday.withHour(MORNING).withMinute(dice.between(0, 59)));
  }

  private static Map<String, String> typed(
      DemoHouseholds households,
      UnionEntry union,
      DemoDays days,
      Money line,
      DemoStory story,
      String step) {
    ArchiveSheet sheet =
        households.sheet(story, union.code(), union.name(), line, days.yesterday());
    Map<String, String> typed = new LinkedHashMap<>(sheet.typed());
    typed.put(STEP, step);
    return typed;
  }

  private void keep(UnionEntry union, Map<String, String> typed, LocalDateTime at) {
    FilingDraft draft = new FilingDraft(union.code() + "." + Office.CLERK.word(), union.code());
    draft.keep(typed.get("worker.name"), Drafting.write(typed), at);
    drafts.add(draft);
  }
}

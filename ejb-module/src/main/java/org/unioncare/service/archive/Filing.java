package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.archive.SheetView;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.archive.TriedSheet;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.IncomeRule;
import org.unioncare.domain.eligibility.RefusedStandard;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.ArchiveRepository;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.service.eligibility.Judging;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/**
 * 申请建档: files a household's application at the level whose standard it meets; one household has one
 * archive, and what qualifies for no level is refused with every standard's reason.
 */
@Stateless
@UseCase
@RolesAllowed(Duty.FILE_ARCHIVES)
@PolicyClause({"QS-25", "LZ-13", "MC-05", "MC-11"})
public class Filing {
  @Inject private Casework casework;
  @Inject private SheetDesk sheets;
  @Inject private ArchiveRepository archives;
  @Inject private Judging judging;
  @Inject private AidMemory aid;
  @Inject private Officer officer;
  @Inject private Today today;

  /**
   * What an application would come to; stores nothing.
   *
   * @param typed what was typed, by the path of its field
   * @param union the filing union, the officer's own when null
   * @param on the day of the application, today when null
   */
  public TriedSheet tryOut(Map<String, String> typed, UnionCode union, LocalDate on) {
    SheetDesk.Application application = sheets.application(typed, union);
    Union filing = application.union();
    ArchiveSheet sheet = application.sheet();
    When when = casework.when(on);
    when.requireNotBefore(null);
    Decision decision = judging.judge(filing.code(), when.on(), facts(filing.code(), when, sheet));
    return new TriedSheet(SheetView.of(sheet, today.date()), decision.assessment());
  }

  /** Files an application. */
  public ArchiveView file(Map<String, String> typed, UnionCode union, LocalDate on) {
    SheetDesk.Application application = sheets.application(typed, union);
    Union filing = application.union();
    ArchiveSheet sheet = application.sheet();
    When when = casework.when(on);
    when.requireNotBefore(null);
    archives.requireUnarchived(officer.jurisdiction(), sheet, null);
    Decision decision = judged(filing.code(), when, sheet);
    ArchiveNo no = archives.nextNo(filing, when.on().getYear());
    HardshipArchive archive =
        HardshipArchive.file(no, filing, sheet, decision, casework.actor(), when);
    archives.add(archive, sheet);
    return casework.done(archive, "ARCHIVE_FILE");
  }

  /** Files a returned application again under its number, corrected. */
  public ArchiveView refile(ArchiveNo no, StepRequest request, Map<String, String> typed) {
    HardshipArchive archive = casework.take(no, request);
    ArchiveSheet sheet = sheets.read(typed);
    When when = casework.when(request);
    archives.requireUnarchived(officer.jurisdiction(), sheet, no);
    Decision decision = judged(archive.union().code(), when, sheet);
    archive.refile(sheet, decision, casework.actor(), when, request.reason());
    archives.restate(archive, sheet);
    return casework.done(archive, request);
  }

  /** The sheet of an application that was returned, as it was typed, to be corrected. */
  public Map<String, String> typed(ArchiveNo no) {
    HardshipArchive archive = archives.within(officer.jurisdiction(), no);
    if (!archive.union().code().equals(officer.union())) {
      throw RefusedException.because(
          Reason.of("ARCHIVE_OF_ANOTHER_UNION", "MC-12", archive.union().name()));
    }
    casework.done(archive, "ARCHIVE_CORRECTION_BEGUN");
    return archives.sheet(archive).typed();
  }

  private Decision judged(UnionCode union, When when, ArchiveSheet sheet) {
    Decision decision = judging.judge(union, when.on(), facts(union, when, sheet));
    if (!decision.assessment().qualifies()) {
      throw new RefusedException(RefusedException.Kind.CONFLICT, unmet(decision.assessment()));
    }
    return decision;
  }

  /** The household, with the aid of the income's year where the pack counts it as income. */
  private HouseholdFacts facts(UnionCode union, When when, ArchiveSheet sheet) {
    IncomeRule rule = judging.packInForce(union, when.on()).income();
    if (!rule.aidCounted()) {
      return sheet.facts();
    }
    return sheet
        .facts()
        .aidedWith(
            aid.paidTo(
                sheet.persons().stream().map(Person::residentId).toList(),
                rule.window().firstMonth(when.on()),
                rule.window().lastMonth(when.on())));
  }

  private static List<Reason> unmet(Assessment assessment) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        Reason.of(
            "QUALIFIES_FOR_NO_LEVEL", "LZ-13", assessment.incomePerHead(), assessment.line()));
    for (RefusedStandard standard : assessment.refused()) {
      reasons.add(
          Reason.of("STANDARD_NOT_MET", standard.clause(), standard.level(), standard.standard()));
    }
    return reasons;
  }
}

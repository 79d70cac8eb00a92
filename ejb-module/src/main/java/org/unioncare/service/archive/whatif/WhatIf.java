package org.unioncare.service.archive.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.whatif.MovedArchive;
import org.unioncare.domain.archive.whatif.Scenario;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.archive.whatif.WhatIfChoice;
import org.unioncare.domain.archive.whatif.WhatIfLine;
import org.unioncare.domain.archive.whatif.WhatIfProgress;
import org.unioncare.domain.archive.whatif.WhatIfQuestion;
import org.unioncare.domain.archive.whatif.WhatIfRun;
import org.unioncare.domain.eligibility.ChangedRules;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.ArchiveListRepository;
import org.unioncare.persistence.archive.whatif.KeptScenario;
import org.unioncare.persistence.archive.whatif.RegisterRepository;
import org.unioncare.persistence.archive.whatif.ScenarioRepository;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/**
 * 如果……会怎样: tries a change of rules on the register of the officer's union and below; nothing is
 * stored unless somebody keeps it as a scenario.
 */
@Stateless
@UseCase
@RolesAllowed(Duty.TRY_RULES)
@PolicyClause({"QS-03", "LZ-13"})
public class WhatIf {
  private static final int CHUNK = 5_000;
  private static final int MOST_SCENARIOS = 100;
  private static final int LONGEST_TITLE = 100;

  @Inject private ChangeOfRules changes;
  @Inject private RegisterRepository register;
  @Inject private ArchiveListRepository archives;
  @Inject private ScenarioRepository scenarios;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /** What the change would do; the listener hears how far it has come. */
  public WhatIfAnswer ask(WhatIfQuestion question, WhatIfProgress progress) {
    ChangedRules rules = changes.read(question);
    UnionPath root = root(question.union());
    Jurisdiction asked = new Jurisdiction(root);
    String words = ChangeOfRules.words(question, rules);
    audit.record("WHAT_IF_ASKED", root.code().value(), root, words);
    WhatIfRun run = WhatIfRun.counting(rules, root);
    long all = register.count(asked);
    register.read(asked, run, judged -> progress.judged(judged, all));
    run.finish();
    return run.answer(words, unions.names(run.unions()));
  }

  /** The archives that the change concerns, after a number, in the order of their numbers. */
  public Page<WhatIfLine> page(
      WhatIfQuestion question, WhatIfChoice choice, String after, int size) {
    ChangedRules rules = changes.read(question);
    UnionPath root = root(choice.union() == null ? question.union() : choice.union());
    int most = Math.min(Math.max(size, 1), Page.MAXIMUM_SIZE);
    audit.record("WHAT_IF_LISTED", root.code().value(), root, ChangeOfRules.words(question, rules));
    WhatIfRun run = WhatIfRun.picking(rules, root, choice);
    String last = key(after);
    do {
      last = register.readAfter(new Jurisdiction(root), last, CHUNK, run);
      run.finish();
    } while (last != null && run.picked().size() <= most);
    Page<MovedArchive> moved = Page.of(run.picked(), most, MovedArchive::no);
    return new Page<>(lines(root, moved.items()), moved.next());
  }

  private List<WhatIfLine> lines(UnionPath root, List<MovedArchive> moved) {
    List<ArchiveNo> numbers = moved.stream().map(each -> new ArchiveNo(each.no())).toList();
    Map<String, ArchiveLine> listed =
        archives.those(new Jurisdiction(root), numbers).stream()
            .collect(Collectors.toMap(line -> line.no().value(), Function.identity()));
    List<WhatIfLine> lines = new ArrayList<>();
    for (MovedArchive each : moved) {
      ArchiveLine line = listed.get(each.no());
      if (line != null) {
        lines.add(new WhatIfLine(line, each.from(), each.to(), each.kindNow(), each.kindThen()));
      }
    }
    return lines;
  }

  /** Keeps what came of a change. */
  public Scenario keep(String title, WhatIfAnswer answer) {
    if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
      throw RefusedException.malformed(Reason.at("title", "WHAT_IF_TITLE", LONGEST_TITLE));
    }
    UnionPath root = root(answer.union());
    KeptScenario kept =
        new KeptScenario(title.strip(), officer.account(), root, today.moment(), answer);
    scenarios.add(kept);
    audit.record("WHAT_IF_KEPT", root.code().value(), root, answer.change());
    return kept.scenario();
  }

  /** Throws a kept scenario away; somebody else's only by his own union or one above it. */
  public void discard(long scenario) {
    KeptScenario kept = scenarios.within(officer.jurisdiction(), scenario);
    scenarios.remove(kept);
    audit.record(
        "WHAT_IF_DISCARDED",
        kept.unionPath().code().value(),
        kept.unionPath(),
        kept.scenario().answer().change());
  }

  /** The scenarios kept for the officer's union and below, the newest first. */
  public List<Scenario> kept() {
    return scenarios.newest(officer.jurisdiction(), MOST_SCENARIOS);
  }

  private UnionPath root(UnionCode union) {
    return union == null
        ? officer.jurisdiction().root()
        : unions.within(officer.jurisdiction(), union).path();
  }

  private static String key(String after) {
    if (after != null && !ArchiveNo.isWellFormed(after)) {
      throw RefusedException.malformed(Reason.at("after", "ARCHIVE_NO_MALFORMED"));
    }
    return after;
  }
}

package org.unioncare.service.archive.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.whatif.WhatIfQuestion;
import org.unioncare.domain.eligibility.ChangedRules;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.RegisterJudging;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.eligibility.PolicyPackRepository;

/** Reads the change somebody asks about, and refuses what is none. */
@ApplicationScoped
public class ChangeOfRules {
  private static final Multiple MOST_TIMES = Multiple.of("10");

  @Inject private PolicyPackRepository packs;
  @Inject private MinimumLivingLineRepository lines;

  ChangedRules read(WhatIfQuestion question) {
    refuseWhatIsNoChange(question);
    MinimumLivingLine line =
        question.line() == null
            ? null
            : new MinimumLivingLine(
                question.region(), question.asOf(), question.line(), null, true);
    return new ChangedRules(
        packs.published(),
        lines.all(),
        question.asOf(),
        pack(question),
        line,
        question.times() == null ? Multiple.ONE : question.times());
  }

  private PolicyPack pack(WhatIfQuestion question) {
    if (question.yaml() != null) {
      return judging(PackReader.read(question.yaml()));
    }
    PackReference reference = question.pack();
    return reference == null
        ? null
        : packs
            .published()
            .find(reference)
            .orElseThrow(() -> RefusedException.unknown("PACK_UNKNOWN", reference.id()));
  }

  /** A pack whose multiples are too fine to judge a whole register exactly is refused. */
  private static PolicyPack judging(PolicyPack pack) {
    try {
      return new RegisterJudging(pack).pack();
    } catch (IllegalArgumentException tooFine) {
      throw RefusedException.malformed(
          Reason.at("yaml", "WHAT_IF_PACK_TOO_FINE", tooFine.getMessage()));
    }
  }

  private static void refuseWhatIsNoChange(WhatIfQuestion question) {
    List<Reason> faults = new ArrayList<>();
    if (question.asOf() == null) {
      faults.add(Reason.at("asOf", "WHAT_IF_NO_DAY"));
    }
    if (!question.changesSomething()) {
      faults.add(Reason.at("pack", "WHAT_IF_NO_CHANGE"));
    }
    if (question.pack() != null && question.yaml() != null) {
      faults.add(Reason.at("yaml", "WHAT_IF_TWO_PACKS"));
    }
    if ((question.line() == null) != (question.region() == null)) {
      faults.add(Reason.at("region", "WHAT_IF_LINE_AND_REGION"));
    }
    if (question.region() != null
        && (!UnionCode.isWellFormed(question.region()) || question.region().contains("-"))) {
      faults.add(Reason.at("region", "WHAT_IF_NO_REGION", question.region()));
    }
    if (question.line() != null
        && !(question.line().exceeds(Money.ZERO)
            && question.line().isAtMost(HouseholdFacts.LARGEST_SUM))) {
      faults.add(Reason.at("line", "WHAT_IF_NO_LINE", question.line()));
    }
    if (question.times() != null
        && (question.times().factor().signum() == 0
            || question.times().compareTo(MOST_TIMES) > 0)) {
      faults.add(Reason.at("times", "WHAT_IF_TIMES", question.times(), MOST_TIMES));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  /** The change in a line of words that stay the same: what is changed, and to what. */
  static String words(WhatIfQuestion question, ChangedRules rules) {
    List<String> words = new ArrayList<>();
    rules
        .changedPack()
        .map(PolicyPack::reference)
        .ifPresent(
            reference ->
                words.add(
                    (question.yaml() == null ? "pack=" : "draft=")
                        + reference.id()
                        + "/"
                        + reference.version()));
    if (question.line() != null) {
      words.add("line=" + question.region() + ":" + question.line());
    }
    if (question.times() != null) {
      words.add("times=" + question.times());
    }
    return String.join(" ", words);
  }
}

package org.unioncare.web.eligibility.publishing;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.PackExample;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.web.eligibility.TrialOutcome;
import org.unioncare.web.shared.Messages;

/** An example of a pack: what it expects, what the pack decides, and why. */
public record ExampleRow(
    String name,
    LocalDate applied,
    int members,
    Money line,
    String expected,
    String found,
    boolean confirmed,
    TrialOutcome outcome) {

  static List<ExampleRow> of(PolicyPack pack) {
    Assessing assessing = new Assessing(pack);
    return pack.examples().stream().map(example -> of(example, assessing)).toList();
  }

  private static ExampleRow of(PackExample example, Assessing assessing) {
    Assessment assessment = assessing.assess(example.situation());
    return new ExampleRow(
        example.name(),
        example.situation().applicationDate(),
        example.situation().facts().members(),
        example.situation().line(),
        said(example.level(), example.clause(), label(example.kind())),
        said(assessment.level(), assessment.clause(), assessment.standard()),
        example.isConfirmedBy(assessment),
        new TrialOutcome(assessment));
  }

  private static String label(Enum<?> kind) {
    return kind == null ? null : Messages.label(kind);
  }

  private static String said(UnionLevel level, String clause, String more) {
    if (level == null) {
      return Messages.of("eligibility_pack.example.none");
    }
    return more == null
        ? Messages.of("eligibility_pack.example.level", level, clause)
        : Messages.of("eligibility_pack.example.level.more", level, clause, more);
  }
}

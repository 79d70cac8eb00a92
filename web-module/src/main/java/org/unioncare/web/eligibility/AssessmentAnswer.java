package org.unioncare.web.eligibility;

import java.util.List;
import java.util.Set;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.ExclusionRule;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** An assessment as programs read it; money as decimal strings, never grouped. */
public record AssessmentAnswer(
    boolean qualifies,
    UnionLevel level,
    HardshipKind kind,
    String standard,
    String clause,
    Set<String> aid,
    Money line,
    Money incomePerHead,
    List<Met> conditions,
    List<Refused> refused,
    List<ExclusionRule> exclusions,
    PackReference pack,
    String inputHash) {

  /** One condition: its sentence, the two sides compared and the clause. */
  public record Met(
      String text, boolean met, String left, String comparison, String right, String clause) {

    static Met of(Finding finding) {
      return new Met(
          FindingWords.sentence(finding),
          finding.met(),
          finding.left().plain(),
          finding.comparison().sign(),
          finding.right().plain(),
          finding.clause());
    }
  }

  /** A standard that was tried before and is not the household's. */
  public record Refused(String standard, UnionLevel level, String clause, List<Met> conditions) {}

  public static AssessmentAnswer of(Assessment assessment) {
    return new AssessmentAnswer(
        assessment.qualifies(),
        assessment.level(),
        assessment.kind(),
        assessment.standard(),
        assessment.clause(),
        assessment.aid() == null ? Set.of() : assessment.aid().kinds(),
        assessment.line(),
        assessment.incomePerHead(),
        assessment.conditions().stream().map(Met::of).toList(),
        assessment.refused().stream()
            .map(
                refused ->
                    new Refused(
                        refused.standard(),
                        refused.level(),
                        refused.clause(),
                        refused.conditions().stream().map(Met::of).toList()))
            .toList(),
        assessment.exclusions(),
        assessment.pack(),
        assessment.inputHash());
  }
}

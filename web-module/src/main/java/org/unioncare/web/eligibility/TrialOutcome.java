package org.unioncare.web.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.service.eligibility.Assessments;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** An assessment as the page explains it to a person. */
public final class TrialOutcome {

  /** One condition with its numbers. */
  public record Row(
      String text, boolean met, String left, String comparison, String right, String clause) {

    static Row of(Finding finding) {
      String working = FindingWords.working(finding);
      String sentence = FindingWords.sentence(finding);
      return new Row(
          working.isEmpty()
              ? sentence
              : Messages.of("eligibility_trial.with-working", sentence, working),
          finding.met(),
          finding.rule().equals("barred") ? "" : FindingWords.figure(finding.left()),
          compared(finding) ? finding.comparison().sign() : "",
          compared(finding) ? FindingWords.figure(finding.right()) : "",
          finding.clause());
    }

    /** What is no number says its other side in the sentence already. */
    private static boolean compared(Finding finding) {
      return finding.comparison() != Comparison.IS;
    }
  }

  /** A standard that was tried before. */
  public record Tried(String standard, UnionLevel level, String clause, List<Row> conditions) {

    public long getUnmet() {
      return conditions.stream().filter(row -> !row.met()).count();
    }
  }

  private final Assessment assessment;

  public TrialOutcome(Assessment assessment) {
    this.assessment = assessment;
  }

  HouseholdExplanation explained(Assessments assessments, int members) {
    return new HouseholdExplanation(assessment, assessments.pack(assessment.pack()), members);
  }

  public boolean isQualifies() {
    return assessment.qualifies();
  }

  public UnionLevel getLevel() {
    return assessment.level();
  }

  public String getStandard() {
    return assessment.standard();
  }

  public String getClause() {
    return assessment.clause();
  }

  public String getKind() {
    return assessment.kind() == null ? "" : Messages.label(assessment.kind());
  }

  /** Which kinds of aid the archive would open. */
  public String getAid() {
    return assessment.aid() == null
        ? ""
        : Figures.text(
            assessment.aid().kinds().stream().map(kind -> Messages.of("Aid." + kind)).toList());
  }

  public Money getLine() {
    return assessment.line();
  }

  public Money getIncomePerHead() {
    return assessment.incomePerHead();
  }

  public String getPack() {
    return assessment.pack().id();
  }

  public int getVersion() {
    return assessment.pack().version();
  }

  public List<Row> getConditions() {
    return assessment.conditions().stream().map(Row::of).toList();
  }

  public List<Tried> getRefused() {
    return assessment.refused().stream()
        .map(
            refused ->
                new Tried(
                    refused.standard(),
                    refused.level(),
                    refused.clause(),
                    refused.conditions().stream().map(Row::of).toList()))
        .toList();
  }

  /** What bars which levels, a sentence each. */
  public List<String> getExclusions() {
    List<String> sentences = new ArrayList<>();
    assessment
        .exclusions()
        .forEach(
            rule ->
                sentences.add(
                    Messages.of(
                        "eligibility_trial.bars", rule.exclusion(), rule.bars(), rule.clause())));
    return sentences;
  }
}

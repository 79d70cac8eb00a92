package org.unioncare.web.archive;

import java.util.List;
import org.unioncare.domain.archive.SheetView;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.shared.Reason;

/**
 * What is found of a form before it is sent: what is wrong, or the sheet and what it qualifies for.
 */
public final class Verdict {
  private final List<Reason> reasons;
  private final SheetView sheet;
  private final Assessment assessment;

  Verdict(List<Reason> reasons, SheetView sheet, Assessment assessment) {
    this.reasons = List.copyOf(reasons);
    this.sheet = sheet;
    this.assessment = assessment;
  }

  /** What is wrong on a step. */
  List<Reason> reasonsOf(FormStep step) {
    return reasons.stream().filter(reason -> FormStep.of(reason.field()) == step).toList();
  }

  /** How much is wrong on a step. */
  long faults(FormStep step) {
    return reasonsOf(step).size();
  }

  public List<FormFault> getFaults() {
    return reasons.stream().map(FormFault::of).toList();
  }

  /** The sheet as it would be filed, or nothing while something is wrong. */
  public SheetView getSheet() {
    return sheet;
  }

  /** What it qualifies for, or nothing while something is wrong. */
  public ExplainedAssessment getJudged() {
    return assessment == null ? null : new ExplainedAssessment(assessment);
  }

  public boolean isFileable() {
    return reasons.isEmpty() && assessment != null && assessment.qualifies();
  }
}

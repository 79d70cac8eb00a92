package org.unioncare.web.archive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.Figure;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.RefusedStandard;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.web.eligibility.TrialOutcome;
import org.unioncare.web.eligibility.TrialOutcome.Row;
import org.unioncare.web.eligibility.TrialOutcome.Tried;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** Why a household is archived at its level; or at none, what is nearest and what can be done. */
@PolicyClause({"QS-24", "LZ-13"})
public final class ExplainedAssessment {
  private static final String BARRED = "barred";
  private static final int HASH_SHOWN = 12;
  private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

  private final Assessment assessment;
  private final TrialOutcome outcome;

  public ExplainedAssessment(Assessment assessment) {
    this.assessment = assessment;
    this.outcome = new TrialOutcome(assessment);
  }

  public boolean isQualifying() {
    return assessment.qualifies();
  }

  public UnionLevel getLevel() {
    return assessment.level();
  }

  /** The kind of hardship in words. */
  public String getKind() {
    return outcome.getKind();
  }

  public String getStandard() {
    return assessment.standard();
  }

  public String getClause() {
    return assessment.clause();
  }

  /** The line it was measured by. */
  public String getLine() {
    return Figures.text(assessment.line());
  }

  public List<Row> getConditions() {
    return outcome.getConditions();
  }

  public List<Tried> getRefused() {
    return outcome.getRefused();
  }

  public List<String> getExclusions() {
    return outcome.getExclusions();
  }

  /** The first standard tried before the one met, and what is missing for it. */
  public String getNextBest() {
    return getRefused().stream().findFirst().map(ExplainedAssessment::gap).orElse("");
  }

  /** Where it qualifies for nothing: the standard whose figures are least exceeded. */
  public Tried getNearest() {
    List<RefusedStandard> standards = assessment.refused();
    return IntStream.range(0, standards.size())
        .boxed()
        .min(Comparator.comparing(i -> excess(standards.get(i))))
        .map(getRefused()::get)
        .orElse(null);
  }

  /**
   * How far the worst of the unmet conditions is off; what is no amount counts as far off, what an
   * exclusion bars is no matter of figures.
   */
  private static BigDecimal excess(RefusedStandard standard) {
    return standard.conditions().stream()
        .filter(finding -> !finding.met() && !finding.rule().equals(BARRED))
        .map(ExplainedAssessment::excess)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal excess(Finding finding) {
    boolean amounts =
        finding.left().kind() == Figure.Kind.MONEY && finding.right().kind() == Figure.Kind.MONEY;
    BigDecimal demanded = amounts ? new BigDecimal(finding.right().text()) : BigDecimal.ZERO;
    return demanded.signum() <= 0
        ? FAR
        : new BigDecimal(finding.left().text()).divide(demanded, 2, RoundingMode.HALF_UP);
  }

  private static Stream<Row> unmet(Tried tried) {
    return tried.conditions().stream().filter(row -> !row.met());
  }

  private static String gap(Tried tried) {
    return unmet(tried)
        .findFirst()
        .map(
            row ->
                Messages.of(
                    "archive_judgement.gap",
                    tried.standard(),
                    row.text(),
                    row.left(),
                    row.comparison(),
                    row.right()))
        .orElse(tried.standard());
  }

  /** What can be done where it qualifies for nothing. */
  public List<String> getAdvice() {
    Stream<String> byRule =
        assessment.refused().stream()
            .flatMap(standard -> standard.conditions().stream())
            .filter(finding -> !finding.met())
            .map(finding -> "archive_judgement.advice." + finding.rule())
            .distinct()
            .filter(Messages::has);
    return Stream.concat(byRule, Stream.of("archive_judgement.advice")).map(Messages::of).toList();
  }

  /** The pack it was judged by. */
  public PackReference getPack() {
    return assessment.pack();
  }

  /** The beginning of the hash of the input. */
  public String getHash() {
    String hash = assessment.inputHash();
    return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
  }
}

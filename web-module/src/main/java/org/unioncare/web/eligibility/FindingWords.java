package org.unioncare.web.eligibility;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.Figure;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.shared.Money;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** Says in Chinese what a condition demands and which numbers were compared. */
public final class FindingWords {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private FindingWords() {}

  /** The sentence of the condition. */
  public static String sentence(Finding finding) {
    return said("Finding." + finding.rule(), finding);
  }

  /** How the left side came about, or nothing where it is plain. */
  public static String working(Finding finding) {
    String key = "Finding." + finding.rule() + ".working";
    String working = Messages.has(key) ? said(key, finding) : "";
    return hiddenByRounding(finding) ? Messages.of("Finding.rounded", working) : working;
  }

  /** Whether both sides look alike in fen although the exact ones decide otherwise. */
  private static boolean hiddenByRounding(Finding finding) {
    boolean equalWouldMeet =
        finding.comparison() == Comparison.AT_MOST || finding.comparison() == Comparison.AT_LEAST;
    return finding.left().kind() == Figure.Kind.MONEY
        && finding.right().kind() == Figure.Kind.MONEY
        && Money.of(finding.left().text()).equals(Money.of(finding.right().text()))
        && finding.met() != equalWouldMeet;
  }

  /** One figure as screens show it. */
  public static String figure(Figure figure) {
    return switch (figure.kind()) {
      case MONEY -> Figures.money(Money.of(figure.text()));
      case MULTIPLE ->
          figure.text().equals("1")
              ? Messages.of("Finding.line")
              : Messages.of("Finding.line.times", figure.text());
      case SHARE -> percent(figure.text());
      case COUNT -> figure.text();
      case FLAG -> Messages.of(Boolean.parseBoolean(figure.text()) ? "yes" : "no");
      case WORDS -> labels(figure.text());
    };
  }

  private static String said(String key, Finding finding) {
    return Messages.of(
        key, finding.figures().stream().map(FindingWords::figure).toArray(Object[]::new));
  }

  private static String percent(String share) {
    return new BigDecimal(share).multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
  }

  private static String labels(String constants) {
    return constants.isEmpty()
        ? Messages.of("Finding.none")
        : Arrays.stream(constants.split(","))
            .map(Messages::of)
            .collect(Collectors.joining(Messages.of("list.comma")));
  }
}

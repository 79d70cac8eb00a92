package org.unioncare.web.eligibility.publishing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.publishing.PackFigures;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** A figure of a draft as it is typed: a threshold with its comparison word, or a cap. */
public class TypedFigure implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);
  private static final int PLACES = 4;

  private final String name;
  private final String text;
  private final int first;
  private final int second;
  private Comparison comparison;
  private String multiple;

  TypedFigure(String name, String text, PackFigures.Threshold threshold) {
    this.name = name;
    this.text = text;
    this.first = threshold.standard();
    this.second = threshold.condition();
    this.comparison = threshold.comparison();
    this.multiple = threshold.multiple().toString();
  }

  TypedFigure(String name, String text, PackFigures.CapFigure cap) {
    this.name = name;
    this.text = text;
    this.first = cap.cap();
    this.second = 0;
    this.multiple = cap.timesLine().toString();
  }

  PackFigures.Threshold threshold() {
    return new PackFigures.Threshold(first, second, comparison, typed());
  }

  PackFigures.CapFigure cap() {
    return new PackFigures.CapFigure(first, typed());
  }

  private Multiple typed() {
    try {
      BigDecimal factor = new BigDecimal(multiple.strip());
      if (factor.signum() >= 0 && factor.compareTo(MOST) <= 0 && factor.scale() <= PLACES) {
        return new Multiple(factor);
      }
    } catch (NumberFormatException noNumber) {
      // answered below
    }
    throw RefusedException.malformed(Reason.at(null, "PACK_FIGURE_TYPED", name, multiple));
  }

  public String getName() {
    return name;
  }

  public String getText() {
    return text;
  }

  /** Whether it has a comparison word. */
  public boolean isCompared() {
    return comparison != null;
  }

  public Comparison getComparison() {
    return comparison;
  }

  public void setComparison(Comparison comparison) {
    this.comparison = comparison;
  }

  public String getMultiple() {
    return multiple;
  }

  public void setMultiple(String multiple) {
    this.multiple = multiple == null ? "" : multiple;
  }
}

package org.unioncare.domain.eligibility;

import java.util.List;

/**
 * What was found of one condition: the two sides compared, whether it is met, and the clause it
 * rests on.
 *
 * @param rule the stable word of the condition, such as {@code income-per-head}; its sentence
 *     stands in the message bundle
 * @param figures what the sentence names, in its order
 * @param left what the household has, money rounded half up to fen for display
 * @param right what the pack demands, rounded alike
 */
public record Finding(
    String rule,
    List<Figure> figures,
    boolean met,
    Figure left,
    Comparison comparison,
    Figure right,
    String clause) {

  public Finding {
    figures = List.copyOf(figures);
  }
}

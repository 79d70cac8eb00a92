package org.unioncare.domain.eligibility;

import org.unioncare.domain.shared.PolicyClause;

/**
 * A judgement as it is kept with an archive: the facts and lines it rested on, the pack and
 * version, the outcome with its conditions, and the hash; read again in ten years it gives the same
 * answer.
 */
@PolicyClause({"QS-24", "MC-12"})
public record Decision(Situation situation, Assessment assessment) {

  /** Judges and keeps what was judged. */
  public static Decision of(PolicyPack pack, Situation situation) {
    return new Decision(situation, new Assessing(pack).assess(situation));
  }

  /**
   * Reads the text of a kept decision.
   *
   * @throws IllegalArgumentException when the text is none, or its facts do not fit its hash
   */
  public static Decision read(String text) {
    return DecisionText.read(text);
  }

  /** The text to keep: plain lines that a person can read. */
  public String text() {
    return DecisionText.write(this);
  }

  /** Whether judging the same facts by the pack again gives the very same answer. */
  public boolean isConfirmedBy(PolicyPack pack) {
    return new Assessing(pack).assess(situation).equals(assessment);
  }
}

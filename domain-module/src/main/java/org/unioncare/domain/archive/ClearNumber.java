package org.unioncare.domain.archive;

/** A number in clear, and whose it is; shown once, after somebody said what for. */
public record ClearNumber(What what, String name, String number) {

  /** What the number is. */
  public enum What {
    RESIDENT_ID,
    BANK_CARD
  }

  @Override
  public String toString() {
    return what + " " + name;
  }
}

package org.unioncare.domain.archive.whatif;

/** How many archives make each movement. */
public record Movements(long enter, long leave, long rise, long fall, long stay) {

  /** Of counts in the order of the movements. */
  static Movements of(long[] counts) {
    return new Movements(
        counts[Movement.ENTERS.ordinal()],
        counts[Movement.LEAVES.ordinal()],
        counts[Movement.RISES.ordinal()],
        counts[Movement.FALLS.ordinal()],
        counts[Movement.STAYS.ordinal()]);
  }

  /** How many the change concerns. */
  public long concerned() {
    return enter + leave + rise + fall;
  }

  public long total() {
    return concerned() + stay;
  }
}

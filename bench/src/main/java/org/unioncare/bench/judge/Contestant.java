package org.unioncare.bench.judge;

/** A way to judge all households. */
interface Contestant {
  String name();

  /** Judges all of them once; answers the checksum over household and standard. */
  long judge() throws Exception;

  /** Whether it judges in another process, whose time this thread does not see. */
  default boolean isElsewhere() {
    return false;
  }

  /** Gives back what it holds. */
  default void end() throws Exception {}

  /** What one household adds to the checksum. */
  static long part(int id, int answer) {
    return (id + 1L) * (answer + 2L);
  }
}

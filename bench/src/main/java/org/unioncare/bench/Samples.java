package org.unioncare.bench;

import java.util.Arrays;

/** Times measured, and what is said of them: median, the slow ones, throughput. */
record Samples(long[] nanos, long wallNanos, int failures) {
  Samples {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  double perSecond() {
    return nanos.length * 1e9 / wallNanos;
  }

  double millisAt(double share) {
    int at = (int) Math.ceil(share * nanos.length) - 1;
    return nanos[Math.max(0, at)] / 1e6;
  }

  /** A row of a Markdown table. */
  String row(String what, int users) {
    return "| %s | %d | %d | %.0f | %.0f | %.0f | %.0f | %.0f | %d |"
        .formatted(
            what,
            users,
            nanos.length,
            perSecond(),
            millisAt(0.5),
            millisAt(0.95),
            millisAt(0.99),
            millisAt(1),
            failures);
  }

  static String head() {
    return "| what | users | requests | per second | median ms | 95 % | 99 % | slowest | failed |\n"
        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |";
  }
}

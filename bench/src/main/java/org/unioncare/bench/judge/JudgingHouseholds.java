package org.unioncare.bench.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.unioncare.bench.Report;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;

/** How fast 300,000 households are judged by qianshan-2020; all must find the same standards. */
public final class JudgingHouseholds {
  private static final int HOUSEHOLDS = 300_000;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 11;

  private JudgingHouseholds() {}

  public static void main(String[] arguments) throws Exception {
    PlainHousehold[] households = new SeededHouseholds().some(HOUSEHOLDS);
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(new PlainJava(households));
    contestants.add(new Columns(PackReader.read(PackFiles.text("qianshan-2020")), households));
    for (Drools.Mode mode : Drools.Mode.values()) {
      contestants.add(new Drools(mode, households));
    }
    contestants.add(new OneStatement(households));
    Report.line(
        "%,d households, one thread, %d rounds after %d to warm up, median"
            .formatted(HOUSEHOLDS, ROUNDS, WARM_UP));
    Report.line("| what | ms | households a second | checksum |");
    Report.line("| --- | --- | --- | --- |");
    long expected = contestants.get(0).judge();
    for (Contestant contestant : contestants) {
      measure(contestant, expected);
      contestant.end();
    }
  }

  private static void measure(Contestant contestant, long expected) throws Exception {
    long[] nanos = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long from = System.nanoTime();
      long sum = contestant.judge();
      long took = System.nanoTime() - from;
      if (sum != expected) {
        throw new IllegalStateException(
            contestant.name() + " finds other standards: " + sum + ", not " + expected);
      }
      if (round >= 0) {
        nanos[round] = took;
      }
    }
    Arrays.sort(nanos);
    double median = nanos[ROUNDS / 2];
    Report.line(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %,.0f | %d |",
            contestant.name(),
            median / 1e6,
            HOUSEHOLDS / (median / 1e9),
            expected));
  }
}

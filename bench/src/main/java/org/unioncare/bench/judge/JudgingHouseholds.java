package org.unioncare.bench.judge;

import java.lang.management.ManagementFactory;
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
  private static final int ROUNDS = 21;

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
        "%,d households, one thread, %d rounds after %d to warm up; processor time, of SQL elapsed"
            .formatted(HOUSEHOLDS, ROUNDS, WARM_UP));
    Report.line("| what | best ms | median ms | households a second, best | median | checksum |");
    Report.line("| --- | --- | --- | --- | --- | --- |");
    long expected = contestants.get(0).judge();
    for (Contestant contestant : contestants) {
      measure(contestant, expected);
      contestant.end();
    }
  }

  /** The processor's time of this thread, which a busy machine does not stretch. */
  private static long now(Contestant contestant) {
    return contestant.isElsewhere()
        ? System.nanoTime()
        : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(Contestant contestant, long expected) throws Exception {
    long[] nanos = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long from = now(contestant);
      long sum = contestant.judge();
      long took = now(contestant) - from;
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
            "| %s | %.1f | %.1f | %,.0f | %,.0f | %d |",
            contestant.name(),
            nanos[0] / 1e6,
            median / 1e6,
            HOUSEHOLDS / (nanos[0] / 1e9),
            HOUSEHOLDS / (median / 1e9),
            expected));
  }
}

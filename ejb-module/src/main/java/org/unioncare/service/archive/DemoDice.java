package org.unioncare.service.archive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** The chance behind the demo data: the same seed gives the same register. */
public final class DemoDice {
  private final SplittableRandom random;

  public DemoDice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A whole number from the first to the last, both included. */
  public int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  public LocalDate between(LocalDate first, LocalDate last) {
    return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
  }

  /** Whether something happens that happens so often in a hundred times. */
  public boolean in100(int times) {
    return random.nextInt(100) < times;
  }

  public <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  @SafeVarargs
  public final <T> T oneOf(T... things) {
    return things[random.nextInt(things.length)];
  }

  public <T> T weighted(List<T> things, ToIntFunction<T> weight) {
    int left = random.nextInt(things.stream().mapToInt(weight).sum());
    for (T thing : things) {
      left -= weight.applyAsInt(thing);
      if (left < 0) {
        return thing;
      }
    }
    throw new IllegalStateException("weights changed while they were summed");
  }
}

package org.unioncare.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.household.ResidentIdNumber;

/**
 * Gives every copy of a person another county of birth, so that no two of a register have the same
 * number and each number stays a valid one.
 */
final class InventedRegions {
  private static final Set<String> PROVINCES_OF_THE_DEMO = Set.of("34", "41", "51", "61");

  private final Iterator<String> free;
  private final Map<String, String> taken = new HashMap<>();

  InventedRegions() {
    free =
        counties().stream()
            .filter(code -> !PROVINCES_OF_THE_DEMO.contains(code.substring(0, 2)))
            .iterator();
  }

  /** The number of the same person in a copy of the register. */
  String moved(String number, int copy) {
    String region =
        taken.computeIfAbsent(copy + ":" + number.substring(0, 6), original -> free.next());
    String seventeen = region + number.substring(6, 17);
    return seventeen + ResidentIdNumber.checkDigit(seventeen);
  }

  private static List<String> counties() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                InventedRegions.class.getResourceAsStream("/config/regions/regions.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.contains(",COUNTY,"))
          .map(line -> line.substring(0, 6))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

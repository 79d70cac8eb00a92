package org.unioncare.service.eligibility.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unioncare.persistence.shared.ConfigTable;

/** The regions of the country by their codes, those that were abolished included. */
@ApplicationScoped
public class RegionNames {
  private static final Set<String> ABOLISHED = new HashSet<>();
  private static final Map<String, String> NAMES = read();

  /** The name of the region, where there is one of the code. */
  public Optional<String> of(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }

  /** The codes of today's regions whose code begins with the text or whose name holds it. */
  public Stream<String> matching(String text) {
    return NAMES.entrySet().stream()
        .filter(region -> !ABOLISHED.contains(region.getKey()))
        .filter(region -> region.getKey().startsWith(text) || region.getValue().contains(text))
        .map(Map.Entry::getKey);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new LinkedHashMap<>();
    for (ConfigTable.Row row : ConfigTable.read("regions/regions.csv")) {
      names.put(row.cell("code"), row.cell("name"));
      if (!row.cell("abolished").isEmpty()) {
        ABOLISHED.add(row.cell("code"));
      }
    }
    return names;
  }
}

package org.unioncare.service.eligibility.lines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unioncare.persistence.shared.ConfigTable;

/** The regions of the country by their codes, those that were abolished included. */
@ApplicationScoped
public class RegionNames {
  private static final Map<String, String> NAMES = read();

  /** The name of the region, where there is one of the code. */
  public Optional<String> of(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }

  private static Map<String, String> read() {
    Map<String, String> names = new LinkedHashMap<>();
    for (ConfigTable.Row row : ConfigTable.read("regions/regions.csv")) {
      names.put(row.cell("code"), row.cell("name"));
    }
    return names;
  }
}

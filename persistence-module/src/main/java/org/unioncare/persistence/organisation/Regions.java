package org.unioncare.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unioncare.persistence.shared.ConfigTable;

/** The regions of the country that exist or once existed, as shipped; read once. */
@ApplicationScoped
public class Regions {
  private final Set<String> everything;
  private final Set<String> existing;

  public Regions() {
    List<ConfigTable.Row> rows = ConfigTable.read("regions/regions.csv");
    everything = codes(rows.stream());
    existing = codes(rows.stream().filter(row -> row.cell("abolished").isEmpty()));
  }

  private static Set<String> codes(Stream<ConfigTable.Row> rows) {
    return rows.map(row -> row.cell("code")).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is a region of this code today. */
  public boolean exists(String code) {
    return existing.contains(code);
  }

  /** Every code, those of regions since abolished included: resident numbers begin with them. */
  public Set<String> codes() {
    return everything;
  }
}

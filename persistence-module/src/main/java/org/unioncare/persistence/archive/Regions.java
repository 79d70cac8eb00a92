package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.unioncare.persistence.shared.ConfigTable;

/** The regions that exist or once existed, as shipped; read once. */
@ApplicationScoped
public class Regions {
  private final Set<String> codes =
      ConfigTable.read("regions/regions.csv").stream()
          .map(row -> row.cell("code"))
          .collect(Collectors.toUnmodifiableSet());

  public Set<String> codes() {
    return codes;
  }
}

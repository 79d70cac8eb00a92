package org.unioncare.domain.statistics;

import java.util.List;
import org.unioncare.domain.organisation.UnionCode;

/**
 * Where figures can be asked for next: the unions above as far as the officer may look, and those
 * directly below.
 */
public record UnionsAround(Place here, List<Place> above, List<Place> below) {

  /** A union by code and name. */
  public record Place(UnionCode code, String name) {}

  public UnionsAround {
    above = List.copyOf(above);
    below = List.copyOf(below);
  }
}

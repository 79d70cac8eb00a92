package org.unioncare.domain.eligibility;

import java.util.List;

/** From a region up to the whole country: 510502, 5105, 51, 0. */
final class Places {
  private static final String COUNTRY = "0";

  private Places() {}

  static List<String> upFrom(String region) {
    return switch (region.length()) {
      case 6 -> List.of(region, region.substring(0, 4), region.substring(0, 2), COUNTRY);
      case 4 -> List.of(region, region.substring(0, 2), COUNTRY);
      case 2 -> List.of(region, COUNTRY);
      default -> List.of(COUNTRY);
    };
  }
}

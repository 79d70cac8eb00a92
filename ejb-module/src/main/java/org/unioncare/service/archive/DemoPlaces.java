package org.unioncare.service.archive;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.persistence.shared.ConfigTable;

/** Where households of the demo live: counties with their names and the codes of former years. */
final class DemoPlaces {
  /** A county: its names from the province down, such as 四川省 泸州市 江阳区. */
  record County(String code, String province, String city, String name) {
    String address() {
      return province + city + name;
    }
  }

  private static final int FIRST_NUMBERS = 1985;

  private final DemoDice dice;
  private final Map<String, String> names =
      ConfigTable.read("regions/regions.csv").stream()
          .filter(row -> row.cell("abolished").isEmpty())
          .collect(toMap(row -> row.cell("code"), row -> row.cell("name")));
  private final List<String> counties =
      ConfigTable.read("demo/unions.csv").stream()
          .map(row -> row.cell("code"))
          .filter(code -> code.length() == 6)
          .toList();
  private final Map<String, List<ConfigTable.Row>> former =
      ConfigTable.read("demo/former-codes.csv").stream().collect(groupingBy(r -> r.cell("code")));

  DemoPlaces(DemoDice dice) {
    this.dice = dice;
  }

  /** The county a union stands in; for one of a city or a province some county of it. */
  County countyOf(UnionCode union) {
    String region = union.region();
    String code =
        region.length() == 6
            ? region
            : dice.oneOf(counties.stream().filter(c -> c.startsWith(region)).toList());
    return new County(
        code, names.get(code.substring(0, 2)), names.get(code.substring(0, 4)), names.get(code));
  }

  /** The code that a number given out to somebody born there in that year begins with. */
  String codeOfNumber(County county, int birthYear) {
    int year = Math.max(birthYear, FIRST_NUMBERS);
    return former.getOrDefault(county.code(), List.of()).stream()
        .filter(row -> year < Integer.parseInt(row.cell("before")))
        .map(row -> row.cell("former"))
        .findFirst()
        .orElse(county.code());
  }
}

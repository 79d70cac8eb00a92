package org.unioncare.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;

class ApprovalRouteTest {

  @ParameterizedTest(name = "{0} at {1} level goes {2}")
  @CsvSource({
    "/0/51/5105/510502/510502-0001/, GRASSROOTS, 510502-0001",
    "/0/51/5105/510502/510502-0001/, COUNTY, 510502-0001 510502",
    "/0/51/5105/510502/510502-0001/, MUNICIPAL, 510502-0001 510502 5105",
    "/0/51/5105/510502/510502-0001/, PROVINCIAL, 510502-0001 510502 5105 51",
    "/0/51/5105/510502/510502-0001/, NATIONAL, 510502-0001 510502 5105 51 0",
    "/0/51/5105/5105-0001/, COUNTY, 5105-0001 5105",
    "/0/51/5105/5105-0001/, MUNICIPAL, 5105-0001 5105",
    "/0/51/51-0007/, COUNTY, 51-0007 51",
    "/0/51/51-0007/, GRASSROOTS, 51-0007",
    "/0/51/5105/510502/, GRASSROOTS, 510502",
    "/0/51/5105/510502/, COUNTY, 510502",
    "/0/0-0001/, PROVINCIAL, 0-0001 0"
  })
  void the_route_goes_up_to_the_level_or_the_nearest_above(
      String path, UnionLevel level, String unions) {
    ApprovalRoute route = new ApprovalRoute(new UnionPath(path), level);
    assertThat(route.unions().stream().map(UnionCode::value).collect(Collectors.joining(" ")))
        .isEqualTo(unions);
  }

  @ParameterizedTest(name = "after {0} comes {1}")
  @CsvSource({"510502-0001, 510502", "510502, 5105", "5105, ", "51, "})
  void the_next_union_up_ends_with_the_route(String union, String next) {
    ApprovalRoute route =
        new ApprovalRoute(new UnionPath("/0/51/5105/510502/510502-0001/"), UnionLevel.MUNICIPAL);
    assertThat(route.after(new UnionCode(union)).map(UnionCode::value).orElse(null))
        .isEqualTo(next);
  }

  @ParameterizedTest(name = "archives of {0} are numbered in {1}")
  @CsvSource({
    "/0/51/5105/510502/510502-0001/, 5105",
    "/0/51/5105/5105-0001/, 5105",
    "/0/51/51-0007/, 51",
    "/0/0-0001/, 0"
  })
  void numbers_run_within_the_city_or_the_nearest_region(String path, String region) {
    assertThat(ArchiveNo.regionOf(new UnionPath(path))).isEqualTo(region);
  }
}

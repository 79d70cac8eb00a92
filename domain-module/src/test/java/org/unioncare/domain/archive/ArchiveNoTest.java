package org.unioncare.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.organisation.UnionPath;

/** The numbers of a union's archives lie together, whichever union below it files them. */
class ArchiveNoTest {

  @ParameterizedTest
  @CsvSource({
    "/0/34/, /0/34/34-0001/",
    "/0/34/, /0/34/3408/",
    "/0/34/, /0/34/3408/340882/340882-0001/",
    "/0/34/3408/, /0/34/3408/",
    "/0/34/3408/, /0/34/3408/3408-0002/",
    "/0/34/3408/, /0/34/3408/340882/340882-0001/",
    "/0/34/3408/340882/, /0/34/3408/340882/340882-0001/",
    "/0/42/429004/, /0/42/429004/429004-0001/",
    "/0/42/, /0/42/429004/429004-0001/"
  })
  void the_numbers_below_a_union_lie_between_its_bounds(UnionPath union, UnionPath filing) {
    for (ArchiveNo no :
        new ArchiveNo[] {
          ArchiveNo.of(ArchiveNo.regionOf(filing), 1993, 1),
          ArchiveNo.of(ArchiveNo.regionOf(filing), 2099, 999_999_999)
        }) {
      assertThat(no).isGreaterThan(ArchiveNo.before(union)).isLessThan(ArchiveNo.behind(union));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/0/34/, /0/35/3501/350102/350102-0001/",
    "/0/34/3408/, /0/34/3410/341002/341002-0001/",
    "/0/34/3408/, /0/34/34-0001/",
    "/0/34/3408/340882/, /0/33/3301/3301-0001/"
  })
  void those_of_other_cities_lie_outside(UnionPath union, UnionPath filing) {
    ArchiveNo no = ArchiveNo.of(ArchiveNo.regionOf(filing), 2020, 1);
    assertThat(
            no.compareTo(ArchiveNo.before(union)) > 0 && no.compareTo(ArchiveNo.behind(union)) < 0)
        .isFalse();
  }
}

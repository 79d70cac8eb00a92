package org.unioncare.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.archive.whatif.Movements;
import org.unioncare.domain.archive.whatif.Scenario;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;

/** What changed since a scenario was kept is said figure by figure. */
class WhatIfComparedTest {
  private static final LocalDate DAY = LocalDate.of(2020, 11, 19);

  private static WhatIfAnswer answer(long looked, Movements all, String reliefThen) {
    return new WhatIfAnswer(
        "times=0.7",
        DAY,
        new UnionCode("3408"),
        looked,
        0,
        all,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Money.of("7020.00"),
        Money.of(reliefThen));
  }

  private static WhatIfCompared since(WhatIfAnswer kept, WhatIfAnswer now) {
    return new WhatIfCompared(new Scenario(1, "低保标准降三成", "0.chair", DAY.atStartOfDay(), kept), now);
  }

  @Test
  void more_less_and_the_same_are_told_with_both_figures() {
    WhatIfAnswer kept = answer(100, new Movements(0, 7, 2, 5, 86), "4914.00");
    WhatIfAnswer now = answer(101, new Movements(0, 4, 2, 6, 89), "4913.99");

    WhatIfCompared compared = since(kept, now);

    assertThat(compared.isSame()).isFalse();
    assertThat(compared.getRows())
        .extracting(row -> row.kept() + " " + row.now() + " " + row.difference())
        .containsExactly(
            "100 101 多 1",
            "0 0 不变",
            "7 4 少 3",
            "2 2 不变",
            "5 6 多 1",
            "86 89 多 3",
            "7,020.00 7,020.00 不变",
            "4,914.00 4,913.99 少 0.01");
  }

  @Test
  void the_same_figures_are_said_to_be_the_same() {
    WhatIfAnswer kept = answer(100, new Movements(0, 7, 2, 5, 86), "4914.00");

    assertThat(since(kept, WhatIfAnswer.read(kept.text())).isSame()).isTrue();
  }
}

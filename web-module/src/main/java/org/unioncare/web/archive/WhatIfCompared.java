package org.unioncare.web.archive;

import java.util.List;
import org.unioncare.domain.archive.whatif.Scenario;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.shared.Money;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Words;

/** A kept answer beside the one by the archives of now: what has changed since it was kept. */
public final class WhatIfCompared {
  /** One figure, as it was kept and as it is now. */
  public record Row(String figure, String kept, String now, String difference) {}

  private final Scenario scenario;
  private final WhatIfAnswer now;

  WhatIfCompared(Scenario scenario, WhatIfAnswer now) {
    this.scenario = scenario;
    this.now = now;
  }

  public Scenario getScenario() {
    return scenario;
  }

  /** Whether every figure is the same as then. */
  public boolean isSame() {
    return scenario.answer().equals(now);
  }

  public List<Row> getRows() {
    WhatIfAnswer kept = scenario.answer();
    return List.of(
        row("looked", kept.looked(), now.looked()),
        row("enter", kept.all().enter(), now.all().enter()),
        row("leave", kept.all().leave(), now.all().leave()),
        row("rise", kept.all().rise(), now.all().rise()),
        row("fall", kept.all().fall(), now.all().fall()),
        row("stay", kept.all().stay(), now.all().stay()),
        row("relief-now", kept.reliefNow(), now.reliefNow()),
        row("relief-then", kept.reliefThen(), now.reliefThen()));
  }

  private static Row row(String figure, long kept, long now) {
    return row(
        figure,
        Words.count(kept),
        Words.count(now),
        Long.compare(now, kept),
        Words.count(Math.abs(now - kept)));
  }

  private static Row row(String figure, Money kept, Money now) {
    boolean more = now.exceeds(kept);
    Money difference = more ? now.minus(kept) : kept.minus(now);
    return row(
        figure,
        Words.text(kept),
        Words.text(now),
        difference.isZero() ? 0 : more ? 1 : -1,
        Words.text(difference));
  }

  private static Row row(String figure, String kept, String now, int sign, String difference) {
    String key = sign == 0 ? "same" : sign > 0 ? "more" : "less";
    return new Row(
        Messages.of("archive_what_if.since." + figure),
        kept,
        now,
        Messages.of("archive_what_if.since." + key, difference));
  }
}

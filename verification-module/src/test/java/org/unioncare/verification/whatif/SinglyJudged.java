package org.unioncare.verification.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.whatif.Movement;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.Assessing;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.ChangedRules;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** The same question answered household by household, out of the decisions that were kept. */
final class SinglyJudged {
  /** An archive as it is stored. */
  record Stored(String no, String path, ArchiveStatus status, String cause, Situation situation) {}

  /** An archive that counts. */
  record Moved(String no, String path, UnionLevel from, UnionLevel to, String kind, String cause) {
    Movement movement() {
      return Movement.of(from, to);
    }
  }

  private final List<Moved> moved = new ArrayList<>();
  private Money now = Money.ZERO;
  private Money then = Money.ZERO;

  SinglyJudged(ChangedRules rules, List<Stored> archives) {
    archives.forEach(archive -> judge(rules, archive));
  }

  private void judge(ChangedRules rules, Stored archive) {
    Situation kept = archive.situation();
    PolicyPack packNow = rules.packNow(kept.union()).orElseThrow();
    PolicyPack packThen = rules.packThen(kept.union()).orElseThrow();
    Money lineNow = rules.lineNow(place(packNow, kept)).orElseThrow();
    Money lineThen = rules.lineThen(place(packThen, kept)).orElseThrow();
    Assessment before = new Assessing(packNow).assess(with(kept, lineNow));
    Assessment after = new Assessing(packThen).assess(with(kept, lineThen));
    Movement movement = Movement.of(before.level(), after.level());
    if (archive.status().isClosed() && movement != Movement.ENTERS) {
      return;
    }
    Assessment counted = before.qualifies() ? before : after;
    moved.add(
        new Moved(
            archive.no(),
            archive.path(),
            before.level(),
            after.level(),
            counted.qualifies() ? counted.kind().name() : null,
            archive.cause()));
    now = now.plus(relief(packNow, before, kept, lineNow));
    then = then.plus(relief(packThen, after, kept, lineThen));
  }

  private static String place(PolicyPack pack, Situation kept) {
    return pack.lines().regionFor(kept.union(), kept.facts());
  }

  private static Situation with(Situation kept, Money line) {
    return new Situation(
        kept.union(), kept.applicationDate(), kept.facts(), line, kept.monthlyLines());
  }

  private static Money relief(PolicyPack pack, Assessment judged, Situation kept, Money line) {
    if (!judged.qualifies() || !judged.aid().permits("LIVING")) {
      return Money.ZERO;
    }
    Money enough = Money.of("99999999.99");
    return pack.aid().caps("LIVING", judged.kind()).stream()
        .map((AidCap cap) -> cap.limit(line, kept.facts().members(), enough))
        .filter(limit -> limit.isBelow(enough.times(1).dividedForDisplay(10)))
        .min(Money::compareTo)
        .orElse(Money.ZERO);
  }

  List<Moved> moved() {
    return moved;
  }

  Money now() {
    return now;
  }

  Money then() {
    return then;
  }

  Map<String, Long> by(java.util.function.Function<Moved, String> word) {
    Map<String, Long> counts = new TreeMap<>();
    moved.forEach(
        each -> {
          if (word.apply(each) != null) {
            counts.merge(word.apply(each) + " " + each.movement(), 1L, Long::sum);
          }
        });
    return counts;
  }
}

package org.unioncare.service.archive;

import static org.unioncare.domain.household.HardshipCause.*;

import java.util.List;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.HardshipEvent;

/**
 * How a household of the demo came into hardship: what it has per head before its hardship costs
 * and after them, in hundredths of the line of its place, so that every side of every boundary is
 * met.
 */
enum DemoStory {
  CERTIFIED_MINIMUM_LIVING(17, 50, 98, NO_LABOUR_CAPACITY, ILLNESS, UNEMPLOYED_THOUGH_ABLE),
  BELOW_THE_LINE(11, 60, 97, LAID_OFF, UNEMPLOYED_THOUGH_ABLE, INSURANCE_NOT_PAID_OUT),
  ILLNESS_AT_THE_EDGE(24, 102, 149, 10, 99, ExpenditureKind.ILLNESS, ILLNESS),
  SCHOOLING_AT_THE_EDGE(13, 104, 149, 45, 99, ExpenditureKind.SCHOOLING, SCHOOLING),
  DISABILITY_AT_THE_EDGE(5, 102, 145, 50, 99, ExpenditureKind.DISABILITY, NO_LABOUR_CAPACITY),
  SINGLE_PARENT_AT_THE_EDGE(3, 105, 140, 70, 99, ExpenditureKind.SINGLE_PARENT, OTHER),
  SUDDEN_ILLNESS(5, 130, 295, 10, 98, HardshipEvent.SUDDEN_ILLNESS, ILLNESS),
  INJURED(5, 120, 295, 15, 98, HardshipEvent.ACCIDENT, ACCIDENT),
  STRUCK_BY_DISASTER(2, 120, 280, 5, 98, HardshipEvent.DISASTER, NATURAL_DISASTER),
  COSTLY_ILLNESS(9, 155, 260, 101, 149, ExpenditureKind.ILLNESS, ILLNESS),
  TWO_STUDENTS(6, 205, 300, 152, 199, ExpenditureKind.SCHOOLING, SCHOOLING);

  private final int weight;
  private final int leastBefore;
  private final int mostBefore;
  private final int leastAfter;
  private final int mostAfter;
  private final ExpenditureKind spending;
  private final HardshipEvent event;
  private final List<HardshipCause> causes;

  DemoStory(int weight, int leastBefore, int mostBefore, HardshipCause... causes) {
    this(weight, leastBefore, mostBefore, 0, 0, null, HardshipEvent.NONE, List.of(causes));
  }

  DemoStory(
      int weight,
      int leastBefore,
      int mostBefore,
      int leastAfter,
      int mostAfter,
      ExpenditureKind spending,
      HardshipCause cause) {
    this(
        weight,
        leastBefore,
        mostBefore,
        leastAfter,
        mostAfter,
        spending,
        HardshipEvent.NONE,
        List.of(cause));
  }

  DemoStory(
      int weight,
      int leastBefore,
      int mostBefore,
      int leastAfter,
      int mostAfter,
      HardshipEvent event,
      HardshipCause cause) {
    this(
        weight,
        leastBefore,
        mostBefore,
        leastAfter,
        mostAfter,
        ExpenditureKind.ACCIDENT,
        event,
        List.of(cause));
  }

  DemoStory(
      int weight,
      int leastBefore,
      int mostBefore,
      int leastAfter,
      int mostAfter,
      ExpenditureKind spending,
      HardshipEvent event,
      List<HardshipCause> causes) {
    this.weight = weight;
    this.leastBefore = leastBefore;
    this.mostBefore = mostBefore;
    this.leastAfter = leastAfter;
    this.mostAfter = mostAfter;
    this.spending = spending;
    this.event = event;
    this.causes = causes;
  }

  int weight() {
    return weight;
  }

  /** What it has per head, in hundredths of the line. */
  int before(DemoDice dice) {
    return dice.between(leastBefore, mostBefore);
  }

  /** What its hardship leaves it per head, in hundredths of the line. */
  int after(DemoDice dice) {
    return dice.between(leastAfter, mostAfter);
  }

  /** What the hardship costs are spent on, or null where income alone decides. */
  ExpenditureKind spending() {
    return spending;
  }

  HardshipEvent event() {
    return event;
  }

  HardshipCause cause(DemoDice dice) {
    return dice.oneOf(causes);
  }

  boolean needsStudent() {
    return spending == ExpenditureKind.SCHOOLING;
  }
}

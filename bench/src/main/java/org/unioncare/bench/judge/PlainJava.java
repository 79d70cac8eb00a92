package org.unioncare.bench.judge;

/** One loop over the objects. */
final class PlainJava implements Contestant {
  private final PlainHousehold[] households;

  PlainJava(PlainHousehold[] households) {
    this.households = households;
  }

  @Override
  public String name() {
    return "plain Java, written by hand";
  }

  @Override
  public long judge() {
    long sum = 0;
    for (PlainHousehold household : households) {
      sum += Contestant.part(household.id, HandWritten.judge(household));
    }
    return sum;
  }
}

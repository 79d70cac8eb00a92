package org.unioncare.verification.journey;

/** The sample household of an illness with other figures, and numbers of people like its own. */
public final class Households {
  private static final String SAMPLE = "程大山";
  private static final String A_MAN_OF_QIANSHAN = "340824%s971";

  private Households() {}

  /** A resident number of Qianshan for this birth day (yyyymmdd), another one with every call. */
  public static String residentId(String birthDay) {
    return Application.anotherLike(A_MAN_OF_QIANSHAN.formatted(birthDay));
  }

  /**
   * Its three people with these yearly wages and costs of an illness, in yuan, filed at a union.
   *
   * @param applied the day on paper
   */
  public static String of(String union, String applied, String wages, String illness) {
    return Application.of(SAMPLE)
        .at(union, applied)
        .with("income.wages", wages)
        .with("expenditure.ILLNESS", illness)
        .json();
  }
}

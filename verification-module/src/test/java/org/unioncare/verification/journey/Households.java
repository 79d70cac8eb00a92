package org.unioncare.verification.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** Invented households as programs file them: valid check digits, belonging to nobody known. */
public final class Households {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final AtomicInteger NUMBER = new AtomicInteger(700);

  private Households() {}

  /** A resident number of Qianshan for this birth day (yyyymmdd), another one with every call. */
  public static String residentId(String birthDay) {
    String body = "340824" + birthDay + "%03d".formatted(NUMBER.getAndIncrement() % 1000);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + CHECK.charAt(sum % 11);
  }

  /**
   * Three people with these yearly wages and costs of an illness, in yuan, filed at a union.
   *
   * @param applied the day on paper
   */
  public static String of(String union, String applied, String wages, String illness) {
    return """
        {"union":"%s","applicationDate":"%s",
         "worker":{"name":"程大山","residentId":"%s","kind":"STAFF","workSince":"2001-07-01","monthlyIncome":"1500.00",
           "address":"梅城镇舒州大道 18 号","maritalStatus":"MARRIED","registerType":"NON_AGRICULTURAL",
           "medicalInsurance":"EMPLOYEE","industry":"C","employer":"潜山某机械厂","mobile":"13800000000"},
         "members":[
           {"name":"汪小英","residentId":"%s","relation":"SPOUSE","monthlyIncome":"0.00","maritalStatus":"MARRIED","medicalInsurance":"RESIDENT","identity":"UNEMPLOYED"},
           {"name":"程晓","residentId":"%s","relation":"SON","monthlyIncome":"0.00","maritalStatus":"SINGLE","medicalInsurance":"RESIDENT","identity":"SENIOR_SECONDARY"}],
         "income":{"wages":"%s"},"expenditure":{"ILLNESS":"%s"},
         "causes":{"main":"ILLNESS","secondary":["SCHOOLING"]},
         "housing":{"type":"SELF_BUILT","area":80,"homesOwned":1},
         "evidence":["LABOUR_CONTRACT"],"unionMember":true}
        """
        .formatted(
            union,
            applied,
            residentId("19740312"),
            residentId("19761105"),
            residentId("20040520"),
            wages,
            illness);
  }
}

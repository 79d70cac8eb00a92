package org.unioncare.bench;

import org.unioncare.domain.household.ResidentIdNumber;

/** An application as a program sends it, each of another worker. */
final class Household {
  private static final String BODY =
      """
      {"worker": {"kind": "STAFF", "name": "测试户%1$d", "residentId": "%2$s",
          "monthlyIncome": "2200.00", "maritalStatus": "MARRIED", "registerType": "NON_AGRICULTURAL",
          "medicalInsurance": "EMPLOYEE", "industry": "C", "workSince": "2005-07-01",
          "address": "安徽省安庆市潜山市梅城镇建设路1号"},
        "members": [{"name": "测试属%1$d", "residentId": "%3$s", "relation": "SPOUSE",
          "monthlyIncome": "0.00", "maritalStatus": "MARRIED", "medicalInsurance": "RESIDENT",
          "identity": "UNEMPLOYED"}],
        "housing": {"type": "RENTED", "area": 60, "homesOwned": 0, "shopArea": 0},
        "unionMember": true,
        "income": {"wages": "26400.00"},
        "expenditure": {"ILLNESS": "18000.00"},
        "livingCosts": "12000.00",
        "causes": {"main": "ILLNESS", "secondary": []}}
      """;

  private Household() {}

  /** The body of the application with a running number. */
  static String body(int running) {
    return BODY.formatted(running, number(running, 1), number(running, 2));
  }

  /** Invented: a serial above 900, a day of birth of its own. */
  private static String number(int running, int parity) {
    int day = running % 28;
    int month = running / 28 % 12;
    int year = running / 28 / 12 % 30;
    int serial = 900 + parity + 2 * (running / 28 / 12 / 30);
    String seventeen = "110101%04d%02d%02d%03d".formatted(1966 + year, month + 1, day + 1, serial);
    return seventeen + ResidentIdNumber.checkDigit(seventeen);
  }
}

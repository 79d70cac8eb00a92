package org.unioncare.web.archive;

import java.util.Arrays;
import java.util.List;

/** The steps of the archive form, one subject each, and the fields that belong to each. */
public enum FormStep {
  LOOK(),
  WORKER("worker", "unionMember", "evidence"),
  MEMBERS("members"),
  INCOME("income", "incomeTax", "statutoryContributions", "assets", "monthlyIncomePerHead"),
  SPENDING(
      "expenditure",
      "offsets",
      "livingCosts",
      "purchaseCosts",
      "causes",
      "event",
      "certifiedMinimumLiving",
      "reliefReceived",
      "inHardshipAfterRelief",
      "registeredRuralPoor",
      "canHelpItself",
      "joblessHousehold"),
  PROPERTY("housing", "exclusions", "documents", "bankAccount", "consentSignedOn", "remark"),
  GLANCE();

  private final List<String> parts;

  FormStep(String... parts) {
    this.parts = List.of(parts);
  }

  /** The step with this number; the first where there is none. */
  static FormStep numbered(int number) {
    return number >= 0 && number < values().length ? values()[number] : LOOK;
  }

  /** The step on which a field stands; the last one for what concerns the whole. */
  static FormStep of(String path) {
    String part = path == null ? "" : path.split("[.\\[]")[0];
    return Arrays.stream(values())
        .filter(step -> step.parts.contains(part))
        .findFirst()
        .orElse(GLANCE);
  }

  FormStep next() {
    return numbered(Math.min(ordinal() + 1, GLANCE.ordinal()));
  }

  FormStep previous() {
    return numbered(Math.max(ordinal() - 1, LOOK.ordinal()));
  }

  public int getNumber() {
    return ordinal();
  }
}

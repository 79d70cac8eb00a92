package org.unioncare.persistence.eligibility;

import static org.unioncare.domain.household.ExpenditureKind.ACCIDENT;
import static org.unioncare.domain.household.ExpenditureKind.CARE;
import static org.unioncare.domain.household.ExpenditureKind.DISABILITY;
import static org.unioncare.domain.household.ExpenditureKind.EMPLOYMENT;
import static org.unioncare.domain.household.ExpenditureKind.HOUSING;
import static org.unioncare.domain.household.ExpenditureKind.ILLNESS;
import static org.unioncare.domain.household.ExpenditureKind.OTHER;
import static org.unioncare.domain.household.ExpenditureKind.SCHOOLING;
import static org.unioncare.domain.household.ExpenditureKind.SINGLE_PARENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;

/**
 * The policy texts once more, each pack as plain ifs over plain decimal numbers, knowing nothing of
 * packs, conditions or the interpreter: the answer is level, kind and clause, or none.
 */
final class PlainRules {
  private static final String NONE = "none";
  private final HouseholdFacts facts;
  private final Situation situation;
  private final BigDecimal line;
  private final BigDecimal income;

  private PlainRules(Situation situation) {
    this.situation = situation;
    this.facts = situation.facts();
    this.line = situation.line().yuan().multiply(BigDecimal.valueOf(12L * facts.members()));
    this.income =
        facts
            .income()
            .wages()
            .yuan()
            .add(facts.income().netOperating().yuan())
            .add(facts.income().netProperty().yuan())
            .add(facts.income().netTransfer().yuan())
            .add(facts.income().other().yuan())
            .subtract(facts.incomeTax().yuan())
            .subtract(facts.statutoryContributions().yuan());
  }

  static String judge(String pack, Situation situation) {
    PlainRules rules = new PlainRules(situation);
    return switch (pack) {
      case "qianshan-2020" -> rules.qianshan();
      case "luzhou-2018", "national-2018" -> rules.luzhou();
      case "muchuan-2016" -> rules.muchuan();
      case "three-kinds-2021" -> rules.threeKinds();
      case "xingtai-2021" -> rules.xingtai();
      case "qingdao-2021" -> rules.qingdao();
      case "hubei-2021" -> rules.hubei();
      case "yixing-2021" -> rules.yixing();
      default -> throw new IllegalArgumentException(pack + " has no plain rules");
    };
  }

  private String qianshan() {
    if (isMigrantWithout(
        Evidence.LABOUR_CONTRACT, Evidence.WAGE_SHEET, Evidence.SOCIAL_INSURANCE_6_MONTHS)) {
      return NONE;
    }
    BigDecimal ordinary = spent(ILLNESS, SCHOOLING, DISABILITY, SINGLE_PARENT, OTHER);
    BigDecimal accident = spent(ACCIDENT);
    boolean barred =
        has(
            Exclusion.SECOND_HOME,
            Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
            Exclusion.VEHICLE_OR_MACHINERY,
            Exclusion.PRIVATE_SCHOOL_OR_ABROAD,
            Exclusion.REFUSED_JOBS,
            Exclusion.SOCIALISED_RETIREE,
            Exclusion.UNION_DECISION);
    BigDecimal afterAll = income.subtract(ordinary).subtract(accident);
    if (!barred) {
      if (atMost(income, "1") && facts.inHardshipAfterRelief()) {
        return "NATIONAL MINIMUM_LIVING QS-13";
      }
      if (sixMonthsBelow() && !facts.reliefReceived()) {
        return "NATIONAL NEAR_MINIMUM_LIVING QS-14";
      }
      if (atMost(income, "1.5") && atMost(income.subtract(ordinary), "1")) {
        return "NATIONAL NEAR_MINIMUM_LIVING QS-15";
      }
      if (atMost(income, "3") && atMost(income.subtract(accident), "1")) {
        return "NATIONAL ACCIDENT QS-16";
      }
      if (!atMost(income, "3")
          && facts.event() == HardshipEvent.EXTRAORDINARY_DISASTER
          && atMost(
              income
                  .add(facts.assets().netInvestments().yuan())
                  .add(facts.assets().savings().yuan())
                  .subtract(accident),
              "1")) {
        return "NATIONAL OTHER_CAUSE QS-17";
      }
      if (atMost(afterAll, "1.5")) {
        return "PROVINCIAL AFTER_EXPENDITURE QS-19";
      }
    }
    return atMost(afterAll, "2") ? "MUNICIPAL AFTER_EXPENDITURE QS-20" : NONE;
  }

  private String luzhou() {
    if (facts.worker() == WorkerKind.MIGRANT && !facts.unionMember()) {
      return NONE;
    }
    if (has(
        Exclusion.SECOND_HOME,
        Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
        Exclusion.PRIVATE_SCHOOL_OR_ABROAD,
        Exclusion.VEHICLE_OR_MACHINERY,
        Exclusion.REFUSED_SURVEY)) {
      return NONE;
    }
    if (sixMonthsBelow() && !facts.reliefReceived()) {
      return "NATIONAL NEAR_MINIMUM_LIVING LZ-04";
    }
    if (facts.certifiedMinimumLiving() && below(income, "1") && facts.inHardshipAfterRelief()) {
      return "NATIONAL MINIMUM_LIVING LZ-04";
    }
    BigDecimal ordinary = spent(ILLNESS, SCHOOLING, DISABILITY, SINGLE_PARENT, OTHER);
    if (atMost(income, "1.5") && atMost(income.subtract(ordinary), "1")) {
      return "NATIONAL NEAR_MINIMUM_LIVING LZ-06";
    }
    boolean struck =
        facts.event() == HardshipEvent.SUDDEN_ILLNESS
            || facts.event() == HardshipEvent.ACCIDENT
            || facts.event() == HardshipEvent.DISASTER
            || facts.event() == HardshipEvent.EXTRAORDINARY_DISASTER;
    return struck && atMost(income, "3") && atMost(income.subtract(spent(ACCIDENT)), "1")
        ? "NATIONAL ACCIDENT LZ-08"
        : NONE;
  }

  private String muchuan() {
    boolean migrant = facts.worker() == WorkerKind.MIGRANT;
    if (!facts.unionMember() || migrant && facts.evidence().isEmpty()) {
      return NONE;
    }
    boolean illOrAtSchool = spent(ILLNESS, SCHOOLING).signum() > 0;
    boolean disaster =
        facts.event() == HardshipEvent.ACCIDENT
            || facts.event() == HardshipEvent.DISASTER
            || facts.event() == HardshipEvent.EXTRAORDINARY_DISASTER;
    if (!migrant) {
      if (below(income, "1") && facts.inHardshipAfterRelief()) {
        return "COUNTY MINIMUM_LIVING MC-02";
      }
      if (atMost(income, "1.5") && illOrAtSchool) {
        return "COUNTY NEAR_MINIMUM_LIVING MC-02";
      }
      if (disaster) {
        return "COUNTY ACCIDENT MC-02";
      }
    } else {
      if (illOrAtSchool) {
        return "COUNTY NEAR_MINIMUM_LIVING MC-03";
      }
      if (disaster || facts.event() == HardshipEvent.SUDDEN_ILLNESS) {
        return "COUNTY ACCIDENT MC-03";
      }
      if (facts.event() == HardshipEvent.LABOUR_RIGHTS_INFRINGED) {
        return "COUNTY OTHER_CAUSE MC-03";
      }
    }
    return facts.event() == HardshipEvent.TEMPORARY_HARDSHIP ? "COUNTY TEMPORARY MC-04" : NONE;
  }

  private String threeKinds() {
    if (isMigrantWithout(Evidence.values())
        || has(
            Exclusion.SECOND_HOME,
            Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
            Exclusion.VEHICLE_OR_MACHINERY,
            Exclusion.PRIVATE_SCHOOL_OR_ABROAD,
            Exclusion.REFUSED_JOBS,
            Exclusion.REFUSED_SURVEY,
            Exclusion.CONTROLLING_SHAREHOLDER)) {
      return NONE;
    }
    BigDecimal net =
        income.subtract(
            spent(ILLNESS, SCHOOLING, DISABILITY, SINGLE_PARENT, HOUSING, EMPLOYMENT, CARE, OTHER));
    if (below(net, "1")) {
      return "NATIONAL DEEP LW-06";
    }
    if (below(net, "2")) {
      return "NATIONAL RELATIVE LW-06";
    }
    BigDecimal own = accidentAfterOffsets();
    return own.signum() > 0 && below(income.subtract(own), "3")
        ? "NATIONAL ACCIDENTAL LW-06"
        : NONE;
  }

  private String xingtai() {
    if (isMigrantWithout(Evidence.values())
        || has(
            Exclusion.SECOND_HOME,
            Exclusion.LARGE_FLOOR_AREA,
            Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
            Exclusion.VEHICLE_OR_MACHINERY,
            Exclusion.SCHOOL_FEE_TWICE_PUBLIC,
            Exclusion.CONTROLLING_SHAREHOLDER)) {
      return NONE;
    }
    return atMost(income.subtract(spent(ILLNESS, DISABILITY, SCHOOLING, HOUSING, OTHER)), "1")
        ? "NATIONAL DEEP LW-06"
        : NONE;
  }

  private String qingdao() {
    if (isMigrantWithout(Evidence.values())
        || has(
            Exclusion.SECOND_HOME,
            Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
            Exclusion.VEHICLE_OR_MACHINERY,
            Exclusion.PRIVATE_SCHOOL_OR_ABROAD,
            Exclusion.REFUSED_SURVEY,
            Exclusion.CONTROLLING_SHAREHOLDER)) {
      return NONE;
    }
    BigDecimal withAid = income.add(facts.aidReceived().yuan());
    BigDecimal net =
        withAid.subtract(spent(ILLNESS, DISABILITY, SCHOOLING, HOUSING, EMPLOYMENT, CARE, OTHER));
    if (below(net, "1")) {
      return "NATIONAL DEEP LW-06";
    }
    if (below(net, "2")) {
      return "NATIONAL RELATIVE LW-06";
    }
    return accidentAfterOffsets().compareTo(withAid.multiply(new BigDecimal("0.8"))) > 0
        ? "NATIONAL ACCIDENTAL LW-06"
        : NONE;
  }

  private String hubei() {
    String ofThree = threeKinds();
    return ofThree.equals(NONE)
            && facts.event() == HardshipEvent.TEMPORARY_HARDSHIP
            && !isMigrantWithout(Evidence.values())
            && !has(
                Exclusion.SECOND_HOME,
                Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
                Exclusion.VEHICLE_OR_MACHINERY,
                Exclusion.PRIVATE_SCHOOL_OR_ABROAD,
                Exclusion.REFUSED_JOBS,
                Exclusion.REFUSED_SURVEY,
                Exclusion.CONTROLLING_SHAREHOLDER)
        ? "PROVINCIAL TEMPORARY LW-06"
        : ofThree;
  }

  private String yixing() {
    if (isMigrantWithout(Evidence.values())
        || has(
            Exclusion.SECOND_HOME,
            Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
            Exclusion.VEHICLE_OR_MACHINERY,
            Exclusion.PRIVATE_SCHOOL_OR_ABROAD)) {
      return NONE;
    }
    BigDecimal net =
        income.subtract(
            spent(ILLNESS, SCHOOLING, DISABILITY, SINGLE_PARENT, HOUSING, EMPLOYMENT, CARE, OTHER));
    if (atMost(income, "2")) {
      return below(net, "1") ? "NATIONAL DEEP LW-06" : NONE;
    }
    if (!atMost(net, "2") || !atMost(income, "3")) {
      return NONE;
    }
    return atMost(income, "2.5") ? "COUNTY RELATIVE LW-06" : "COUNTY TEMPORARY LW-06";
  }

  private boolean sixMonthsBelow() {
    LocalDate applied = situation.applicationDate();
    YearMonth month = YearMonth.of(applied.getYear() - 1, 1);
    int run = 0;
    while (!month.isAfter(YearMonth.from(applied))) {
      Money earned = facts.monthlyIncomePerHead().get(month);
      Money then = situation.monthlyLines().get(month);
      run =
          earned != null && then != null && earned.yuan().compareTo(then.yuan()) < 0 ? run + 1 : 0;
      if (run == 6) {
        return true;
      }
      month = month.plusMonths(1);
    }
    return false;
  }

  private boolean isMigrantWithout(Evidence... papers) {
    return facts.worker() == WorkerKind.MIGRANT
        && Set.of(papers).stream().noneMatch(facts.evidence()::contains);
  }

  private boolean has(Exclusion... circumstances) {
    return Set.of(circumstances).stream().anyMatch(facts.exclusions()::contains);
  }

  private BigDecimal spent(ExpenditureKind... kinds) {
    BigDecimal sum = BigDecimal.ZERO;
    for (ExpenditureKind kind : kinds) {
      sum = sum.add(facts.expenditure().getOrDefault(kind, Money.ZERO).yuan());
    }
    return sum;
  }

  private BigDecimal accidentAfterOffsets() {
    return spent(ACCIDENT).subtract(facts.offsets().yuan()).max(BigDecimal.ZERO);
  }

  private boolean atMost(BigDecimal yearly, String lines) {
    return yearly.compareTo(line.multiply(new BigDecimal(lines))) <= 0;
  }

  private boolean below(BigDecimal yearly, String lines) {
    return yearly.compareTo(line.multiply(new BigDecimal(lines))) < 0;
  }
}

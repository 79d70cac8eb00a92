package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 困难职工档案表 with 家庭财产、收支情况及致困原因申报表: everything a household states when it applies; read only whole
 * and right.
 *
 * @param members those living together besides the worker
 * @param bankAccount null while none is known
 * @param consentSignedOn when the authorisation for the economic check was signed, or null
 */
@PolicyClause({"LZ-A1", "LZ-A2", "LZ-11"})
public record ArchiveSheet(
    WorkerKind kind,
    Person worker,
    LocalDate workSince,
    List<Person> members,
    Home home,
    Circumstances circumstances,
    Means means,
    Causes causes,
    BankAccount bankAccount,
    List<Document> documents,
    LocalDate consentSignedOn,
    String remark) {

  /** The most members besides the worker that a sheet holds. */
  public static final int MOST_MEMBERS = 29;

  private static final int MONTHS = 12;

  public ArchiveSheet {
    members = List.copyOf(members);
    documents = List.copyOf(documents);
  }

  /**
   * Reads what was typed, field by field.
   *
   * @param typed text by the path of its field, such as {@code members[0].residentId}; lists of
   *     codes are joined by commas
   * @throws org.unioncare.domain.shared.RefusedException malformed, with every reason at its field
   */
  public static ArchiveSheet read(Map<String, String> typed, SheetRules rules) {
    return new SheetReading(typed, rules).sheet();
  }

  /** The same sheet as it would be typed, to be corrected. */
  public Map<String, String> typed() {
    return new SheetWriting().write(this);
  }

  /** The worker, and after him the members. */
  public List<Person> persons() {
    return Stream.concat(Stream.of(worker), members.stream()).toList();
  }

  /** 家庭人口: the worker and the members. */
  public int household() {
    return members.size() + 1;
  }

  /** 家庭年度总收入. */
  public Money yearlyIncome() {
    return means.income().total();
  }

  /** 家庭月人均收入, rounded for display. */
  public Money monthlyIncomePerHead() {
    return yearlyIncome().dividedForDisplay((long) MONTHS * household());
  }

  /** 年度必要支出. */
  public Money necessaryExpenditure() {
    return Money.sum(means.expenditure().values());
  }

  /** What the judge is told. */
  public HouseholdFacts facts() {
    return new HouseholdFacts(
        kind,
        circumstances.evidence(),
        circumstances.registeredRuralPoor(),
        circumstances.unionMember(),
        household(),
        means.income(),
        means.incomeTax(),
        means.statutoryContributions(),
        means.assets(),
        means.expenditure(),
        means.offsets(),
        means.monthlyIncomePerHead(),
        circumstances.certifiedMinimumLiving(),
        circumstances.reliefReceived(),
        circumstances.inHardshipAfterRelief(),
        circumstances.event(),
        circumstances.exclusions(),
        Money.ZERO,
        0,
        home.registerRegion());
  }
}

package org.unioncare.web.household;

import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.web.shared.Body;

/**
 * The household in what a program sent: all but the number of members may be left out, which means
 * zero, false or none.
 */
public final class HouseholdBody {

  private HouseholdBody() {}

  /** Reads the fields; the builder may be asked to build only after the body has been checked. */
  public static HouseholdFactsBuilder read(Body body) {
    HouseholdFactsBuilder household =
        HouseholdFacts.of(body.integer("members", 1, HouseholdFacts.MOST_MEMBERS))
            .worker(body.code("worker", WorkerKind.class, WorkerKind.STAFF))
            .showing(body.codes("evidence", Evidence.class).toArray(Evidence[]::new))
            .registeredRuralPoor(body.flag("registeredRuralPoor", false))
            .unionMember(body.flag("unionMember", false))
            .incomeTax(money(body, "incomeTax"))
            .statutoryContributions(money(body, "statutoryContributions"))
            .offsets(money(body, "offsets"))
            .certifiedMinimumLiving(body.flag("certifiedMinimumLiving", false))
            .reliefReceived(body.flag("reliefReceived", false))
            .inHardshipAfterRelief(body.flag("inHardshipAfterRelief", false))
            .aidReceived(money(body, "aidReceived"))
            .earners(body.integer("earners", 0, HouseholdFacts.MOST_MEMBERS, 0))
            .registeredIn(body.optionalText("registerRegion", 6))
            .struckBy(body.code("event", HardshipEvent.class, HardshipEvent.NONE))
            .excludedBy(body.codes("exclusions", Exclusion.class).toArray(Exclusion[]::new));
    body.optionalObject("income").ifPresent(income -> household.income(income(income)));
    body.optionalObject("assets").ifPresent(assets -> household.owning(assets(assets)));
    body.amounts("expenditure", ExpenditureKind.class).forEach(household::spending);
    body.amountsByMonth("monthlyIncomePerHead").forEach(household::perHeadIn);
    return household;
  }

  private static IncomeStatement income(Body body) {
    return new IncomeStatement(
        money(body, "wages"),
        money(body, "netOperating"),
        money(body, "netProperty"),
        money(body, "netTransfer"),
        money(body, "other"));
  }

  private static Assets assets(Body body) {
    return new Assets(money(body, "netInvestments"), money(body, "savings"));
  }

  private static Money money(Body body, String field) {
    return body.money(field, Money.ZERO);
  }
}

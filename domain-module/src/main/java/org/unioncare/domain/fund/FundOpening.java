package org.unioncare.domain.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * What is said of a fund when it is opened: 专款专用, so its level, source, year and purposes never
 * change afterwards.
 *
 * @param amount what came in with it; zero when the money comes later
 */
@PolicyClause({"MC-15", "MC-20"})
public record FundOpening(
    String name,
    UnionLevel level,
    FundSource source,
    UnionCode owner,
    int year,
    Set<AssistanceType> purposes,
    Money amount) {

  private static final int NAME_LENGTH = 80;
  private static final int FIRST_YEAR = 2006;

  public FundOpening {
    name = name == null ? "" : name.strip();
    purposes = Set.copyOf(purposes);
  }

  /** Everything that is wrong with it, or nothing. */
  public List<Reason> faults(int thisYear) {
    List<Reason> faults = new ArrayList<>();
    if (name.isEmpty()) {
      faults.add(Reason.at("name", "FIELD_REQUIRED"));
    }
    faults.addAll(PlainText.faults("name", name, NAME_LENGTH));
    if (purposes.isEmpty()) {
      faults.add(Reason.at("purposes", "PURPOSES_MISSING").under("MC-20"));
    }
    if (year < FIRST_YEAR || year > thisYear + 1) {
      faults.add(Reason.at("year", "FUND_YEAR_OUT_OF_RANGE", FIRST_YEAR, thisYear + 1));
    }
    faults.addAll(Sums.zeroOrMore("amount", amount));
    return faults;
  }

  /** The purposes in the order of the policy. */
  public List<AssistanceType> purposesInOrder() {
    return List.copyOf(new TreeSet<>(purposes));
  }
}

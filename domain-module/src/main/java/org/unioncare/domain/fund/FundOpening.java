package org.unioncare.domain.fund;

import java.util.ArrayList;
import java.util.EnumSet;
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
 * What is said of a fund when it is opened: 专款专用, so its level, source, year, purposes and
 * standards never change afterwards.
 *
 * @param amount what came in with it; zero when the money comes later
 * @param standards its own standards, at most one for each of its purposes
 */
@PolicyClause({"MC-15", "MC-19", "MC-20"})
public record FundOpening(
    String name,
    UnionLevel level,
    FundSource source,
    UnionCode owner,
    int year,
    Set<AssistanceType> purposes,
    Money amount,
    List<FundStandard> standards) {

  private static final int NAME_LENGTH = 80;
  private static final int FIRST_YEAR = 2006;

  public FundOpening {
    name = name == null ? "" : name.strip();
    purposes = Set.copyOf(purposes);
    standards = List.copyOf(standards);
  }

  /** A fund without a standard of its own. */
  public FundOpening(
      String name,
      UnionLevel level,
      FundSource source,
      UnionCode owner,
      int year,
      Set<AssistanceType> purposes,
      Money amount) {
    this(name, level, source, owner, year, purposes, amount, List.of());
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
    faults.addAll(standardFaults());
    return faults;
  }

  private List<Reason> standardFaults() {
    List<Reason> faults = new ArrayList<>();
    Set<AssistanceType> stated = EnumSet.noneOf(AssistanceType.class);
    for (int i = 0; i < standards.size(); i++) {
      FundStandard standard = standards.get(i);
      String path = "standards[" + i + "]";
      faults.addAll(standard.faults(path));
      if (standard.aid() == null) {
        continue;
      }
      if (!purposes.contains(standard.aid())) {
        faults.add(Reason.of("STANDARD_OF_NO_PURPOSE", "MC-20", standard.aid()).in(path + ".aid"));
      }
      if (!stated.add(standard.aid())) {
        faults.add(
            Reason.of("STANDARD_TWICE", FundStandard.CLAUSE, standard.aid()).in(path + ".aid"));
      }
    }
    return faults;
  }

  /** The purposes in the order of the policy. */
  public List<AssistanceType> purposesInOrder() {
    return List.copyOf(new TreeSet<>(purposes));
  }
}

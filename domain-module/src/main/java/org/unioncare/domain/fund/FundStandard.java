package org.unioncare.domain.fund;

import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * 明确规定了标准的专项帮扶资金，按规定标准执行: the most that a fund gives of a kind of aid, as the document says that
 * its money came with. It takes the place of the pack's caps on this kind of aid, be it higher or
 * lower, and counts what came out of this money only; caps on all kinds together, one item only and
 * who approves how much stay as the pack has them.
 *
 * @param per for whom the sum is meant; all but a single grant are counted by the calendar year
 * @param document where the standard is stated
 */
@PolicyClause("MC-19")
public record FundStandard(AssistanceType aid, Money amount, AidCap.Per per, String document) {
  public static final String CLAUSE = "MC-19";
  private static final int DOCUMENT_LENGTH = 120;

  public FundStandard {
    document = document == null ? "" : document.strip();
  }

  /** The most for a household of so many members. */
  public Money limit(int members) {
    return amount.times(per == AidCap.Per.MEMBER ? members : 1);
  }

  /** What is wrong with it, said of the fields under a path. */
  List<Reason> faults(String path) {
    List<Reason> faults = new ArrayList<>();
    require(faults, path + ".aid", aid);
    faults.addAll(Sums.moreThanZero(path + ".amount", amount));
    require(faults, path + ".per", per);
    if (document.isEmpty()) {
      faults.add(Reason.at(path + ".document", "STANDARD_WITHOUT_DOCUMENT").under(CLAUSE));
    }
    faults.addAll(PlainText.faults(path + ".document", document, DOCUMENT_LENGTH));
    return faults;
  }

  private static void require(List<Reason> faults, String field, Object value) {
    if (value == null) {
      faults.add(Reason.at(field, "FIELD_REQUIRED"));
    }
  }
}

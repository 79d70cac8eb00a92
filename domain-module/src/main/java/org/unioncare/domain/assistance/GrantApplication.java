package org.unioncare.domain.assistance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.Sums;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * 帮扶申请: aid of a kind and amount for an archived household out of a fund.
 *
 * @param period the month, quarter or year it is meant for; null means the month of the application
 * @param person the member it is meant for, or null for the household
 * @param basis what the amount rests on
 * @param on the day on paper, or null for today
 */
@PolicyClause("MC-21")
public record GrantApplication(
    ArchiveNo archive,
    FundCode fund,
    AssistanceType aid,
    Money amount,
    AidPeriod period,
    String person,
    GrantBasis basis,
    LocalDate on) {
  private static final int PERSON_LENGTH = 40;

  /** How the whole household stands where a member could. */
  public static final String HOUSEHOLD = "-";

  public GrantApplication {
    basis = basis == null ? GrantBasis.NONE : basis;
    person = person == null || person.isBlank() ? HOUSEHOLD : person.strip();
  }

  /**
   * Lets it stand when it can be read at all; whether it may be granted is judged afterwards.
   *
   * @throws RefusedException with everything that is missing or absurd
   */
  public void requireWellFormed() {
    List<Reason> faults = new ArrayList<>();
    require(faults, "archive", archive);
    require(faults, "fund", fund);
    require(faults, "aid", aid);
    faults.addAll(Sums.moreThanZero("amount", amount));
    faults.addAll(PlainText.faults("person", person, PERSON_LENGTH));
    faults.addAll(basis.faults());
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  /** The period it is meant for when it is filed on that day. */
  public AidPeriod periodOn(LocalDate day) {
    return period == null ? AidPeriod.monthOf(day) : period;
  }

  private static void require(List<Reason> faults, String field, Object value) {
    if (value == null) {
      faults.add(Reason.at(field, "FIELD_REQUIRED"));
    }
  }
}

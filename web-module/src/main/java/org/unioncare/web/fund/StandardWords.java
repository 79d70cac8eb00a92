package org.unioncare.web.fund;

import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.web.shared.Messages;

/** A fund's own standard in a sentence, with the document it stands in. */
public final class StandardWords {
  private StandardWords() {}

  public static String of(FundStandard standard) {
    return Messages.of(
        standard.per() == AidCap.Per.GRANT ? "fund.standard.once" : "fund.standard.yearly",
        standard.aid(),
        standard.per(),
        standard.amount(),
        standard.document());
  }
}

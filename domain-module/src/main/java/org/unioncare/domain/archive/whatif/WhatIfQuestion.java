package org.unioncare.domain.archive.whatif;

import java.time.LocalDate;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 如果……会怎样: a change of rules and the register it is tried on. At least one of the pack, the line
 * and the multiple is changed; they may be changed together.
 *
 * @param pack another published version, or null
 * @param yaml the text of a draft pack, or null; not beside a published one
 * @param region where the line is changed, with all that inherit it, or null
 * @param line the changed line of the region, or null
 * @param times what every line is multiplied by, or null
 * @param asOf the day whose rules the change is compared with and from which it would hold
 * @param union the union whose register is meant, with all below it; null for the asker's own
 */
@PolicyClause({"QS-03", "LZ-13"})
public record WhatIfQuestion(
    PackReference pack,
    String yaml,
    String region,
    Money line,
    Multiple times,
    LocalDate asOf,
    UnionCode union) {

  /** Whether anything is changed. */
  public boolean changesSomething() {
    return pack != null || yaml != null || line != null || times != null;
  }
}

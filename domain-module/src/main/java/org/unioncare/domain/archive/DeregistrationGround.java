package org.unioncare.domain.archive;

import org.unioncare.domain.shared.PolicyClause;

/** Why an archive in force is deregistered: the thirteen grounds of the yearly clean-up. */
@PolicyClause({"MC-08", "LZ-02", "AY-04"})
public enum DeregistrationGround {
  NOT_LIVING_HERE(1),
  LABOUR_RELATION_ENDED(2),
  HARDSHIP_EXITED(3),
  DECEASED(3),
  UNREACHABLE(3),
  AGE_REACHED(4),
  RETURNED_TO_FARMING(5),
  EMPLOYED(6),
  STUDIES_FINISHED(7),
  ONE_OFF_AID_DONE(8),
  ILLNESS_CURED(9),
  NO_AID_IN_TWO_YEARS(10),
  REFUSES_WORK(11),
  DUPLICATE(12),
  OTHER(13);

  private final int item;

  DeregistrationGround(int item) {
    this.item = item;
  }

  /** The clause with its item, such as {@code MC-08.10}. */
  public String clause() {
    return "MC-08." + item;
  }
}

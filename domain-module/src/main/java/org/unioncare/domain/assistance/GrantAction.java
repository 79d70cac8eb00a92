package org.unioncare.domain.assistance;

import org.unioncare.domain.security.Duty;

/** What may be done with a grant, by whom and at which union. */
public enum GrantAction {
  POST_NOTICE(Duty.APPLY_FOR_GRANTS, Place.ARCHIVE_UNION),
  CLOSE_NOTICE(Duty.APPLY_FOR_GRANTS, Place.ARCHIVE_UNION),
  APPROVE(Duty.APPROVE_GRANTS, Place.FUND_OWNER),
  PAY(Duty.PAY_GRANTS, Place.FUND_OWNER),
  RECORD(Duty.APPLY_FOR_GRANTS, Place.ARCHIVE_UNION),
  /** By the clerk who may take the application back, or by the chair who refuses it. */
  CANCEL(null, Place.EITHER);

  /** The union whose people do it. */
  public enum Place {
    ARCHIVE_UNION,
    FUND_OWNER,
    EITHER
  }

  private final String duty;
  private final Place place;

  GrantAction(String duty, Place place) {
    this.duty = duty;
    this.place = place;
  }

  public Place place() {
    return place;
  }

  /** The duty it takes at the archive's union, or null when it is not done there. */
  public String dutyAtArchiveUnion() {
    return switch (place) {
      case ARCHIVE_UNION -> duty;
      case EITHER -> Duty.APPLY_FOR_GRANTS;
      case FUND_OWNER -> null;
    };
  }

  /** The duty it takes at the fund's owner, or null when it is not done there. */
  public String dutyAtFundOwner() {
    return switch (place) {
      case FUND_OWNER -> duty;
      case EITHER -> Duty.APPROVE_GRANTS;
      case ARCHIVE_UNION -> null;
    };
  }
}

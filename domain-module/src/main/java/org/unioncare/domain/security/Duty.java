package org.unioncare.domain.security;

/** What somebody may do; the words that every service method demands one of. */
public final class Duty {
  public static final String READ_ARCHIVES = "READ_ARCHIVES";
  public static final String FILE_ARCHIVES = "FILE_ARCHIVES";
  public static final String VERIFY_ARCHIVES = "VERIFY_ARCHIVES";
  public static final String REVIEW_ARCHIVES = "REVIEW_ARCHIVES";
  public static final String DECIDE_ARCHIVES = "DECIDE_ARCHIVES";
  public static final String REVEAL_IDENTITY = "REVEAL_IDENTITY";
  public static final String ASSESS = "ASSESS";
  public static final String READ_FUNDS = "READ_FUNDS";
  public static final String KEEP_FUNDS = "KEEP_FUNDS";
  public static final String APPLY_FOR_GRANTS = "APPLY_FOR_GRANTS";
  public static final String APPROVE_GRANTS = "APPROVE_GRANTS";
  public static final String PAY_GRANTS = "PAY_GRANTS";
  public static final String RUN_JOBS = "RUN_JOBS";
  public static final String READ_STATISTICS = "READ_STATISTICS";
  public static final String PUBLISH_POLICIES = "PUBLISH_POLICIES";
  public static final String TRY_RULES = "TRY_RULES";
  public static final String READ_UNIONS = "READ_UNIONS";
  public static final String KEEP_UNIONS = "KEEP_UNIONS";
  public static final String KEEP_ACCOUNTS = "KEEP_ACCOUNTS";
  public static final String KEEP_OFFICES = "KEEP_OFFICES";
  public static final String READ_AUDIT = "READ_AUDIT";

  private Duty() {}
}

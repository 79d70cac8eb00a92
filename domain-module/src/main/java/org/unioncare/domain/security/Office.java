package org.unioncare.domain.security;

import static org.unioncare.domain.security.Duty.*;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.unioncare.domain.shared.PolicyClause;

/**
 * An office of a union and the duties it carries; the assistance centre applies, finance books and
 * pays, audit checks: three different people.
 */
@PolicyClause({"MC-12", "MC-25"})
public enum Office {
  CLERK(
      "clerk",
      READ_ARCHIVES,
      FILE_ARCHIVES,
      VERIFY_ARCHIVES,
      REVEAL_IDENTITY,
      ASSESS,
      READ_FUNDS,
      APPLY_FOR_GRANTS,
      READ_STATISTICS,
      READ_UNIONS),
  HELPER("helper", READ_ARCHIVES, VERIFY_ARCHIVES, ASSESS, READ_UNIONS),
  REVIEWER(
      "reviewer",
      READ_ARCHIVES,
      REVIEW_ARCHIVES,
      REVEAL_IDENTITY,
      ASSESS,
      READ_FUNDS,
      RUN_JOBS,
      READ_STATISTICS,
      READ_UNIONS),
  CHAIR(
      "chair",
      READ_ARCHIVES,
      DECIDE_ARCHIVES,
      REVEAL_IDENTITY,
      ASSESS,
      READ_FUNDS,
      APPROVE_GRANTS,
      RUN_JOBS,
      READ_STATISTICS,
      TRY_RULES,
      READ_UNIONS),
  FINANCE("finance", READ_FUNDS, KEEP_FUNDS, PAY_GRANTS, READ_STATISTICS, READ_UNIONS),
  AUDITOR("auditor", READ_ARCHIVES, READ_FUNDS, READ_STATISTICS, READ_UNIONS),
  POLICY("policy", ASSESS, PUBLISH_POLICIES, TRY_RULES, READ_STATISTICS, READ_UNIONS),
  SYSADMIN("sysadmin", READ_UNIONS, KEEP_UNIONS, KEEP_ACCOUNTS, RUN_JOBS),
  SECADMIN("secadmin", READ_UNIONS, KEEP_OFFICES),
  LOGADMIN("logadmin", READ_UNIONS, READ_AUDIT);

  private final String word;
  private final Set<String> duties;

  Office(String word, String... duties) {
    this.word = word;
    this.duties = Set.of(duties);
  }

  /** The word that stands in an account's name after the dot. */
  public String word() {
    return word;
  }

  public Set<String> duties() {
    return duties;
  }

  public static Optional<Office> ofWord(String word) {
    return Arrays.stream(values()).filter(office -> office.word.equals(word)).findFirst();
  }

  /** The three administrators (三员), who watch one another. */
  public boolean isAdministrator() {
    return this == SYSADMIN || this == SECADMIN || this == LOGADMIN;
  }

  /** Whether somebody who holds the other office may hold this one too. */
  public boolean goesWith(Office other) {
    return this == other || !isAdministrator() && !other.isAdministrator();
  }
}

package org.unioncare.verification.fund;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unioncare.domain.organisation.UnionLevel.COUNTY;
import static org.unioncare.domain.organisation.UnionLevel.PROVINCIAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.fund.FundLevelRule;
import org.unioncare.domain.fund.LedgerEntryKind;
import org.unioncare.domain.fund.LedgerFacts;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;

/** The third line of defence: what the database itself refuses, the same on each vendor. */
abstract class FundSchemaRules {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
  private static final int FUND = BareDatabase.idOf(COUNTY);

  private BareDatabase database;

  /** An empty database of the vendor. */
  abstract DataSource emptyDatabase() throws SQLException;

  @BeforeEach
  void fill() throws SQLException {
    database = new BareDatabase(emptyDatabase());
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  static Stream<Arguments> allPairs() {
    return Arrays.stream(UnionLevel.values())
        .flatMap(
            archive -> Arrays.stream(UnionLevel.values()).map(fund -> Arguments.of(archive, fund)));
  }

  @ParameterizedTest(name = "a {0} archive on a {1} fund")
  @MethodSource("allPairs")
  void the_database_keeps_the_level_rule(UnionLevel archive, UnionLevel fund) {
    if (FundLevelRule.permits(archive, fund)) {
      assertThatCode(() -> database.grant(archive, fund, archive.name(), fund.name()))
          .doesNotThrowAnyException();
    } else {
      refused(
          "aid_grant_level_rule_ck",
          () -> database.grant(archive, fund, archive.name(), fund.name()));
    }
  }

  @Test
  void a_grant_cannot_claim_another_level_for_its_archive_or_its_fund() {
    refused(
        "aid_grant_archive_level_fk",
        () -> database.grant(COUNTY, PROVINCIAL, "NATIONAL", "PROVINCIAL"));
    refused(
        "aid_grant_fund_level_fk",
        () -> database.grant(COUNTY, PROVINCIAL, "COUNTY", "GRASSROOTS"));
  }

  @Test
  void a_fund_serves_the_purposes_it_is_earmarked_for_and_no_other() {
    refused(
        "aid_grant_purpose_fk",
        () -> database.grant(COUNTY, COUNTY, "COUNTY", "COUNTY", "MEDICAL", "2020-09"));
  }

  @Test
  void a_fund_states_one_standard_of_more_than_nothing_for_a_kind_of_aid() throws SQLException {
    String own =
        "INSERT INTO fund_standard (fund_id, aid, amount, meant_for, document) VALUES (1, '%s', %s, '%s', 'x')";
    refused("fund_standard_amount_ck", () -> database.run(own.formatted("LIVING", 0, "PERSON")));
    refused("fund_standard_aid_ck", () -> database.run(own.formatted("ALL", 1, "PERSON")));
    refused("fund_standard_meant_for_ck", () -> database.run(own.formatted("LIVING", 1, "X")));
    database.run(own.formatted("LIVING", "0.01", "PERSON"));
    refused("fund_standard", () -> database.run(own.formatted("LIVING", 1, "GRANT")));
  }

  @Test
  void one_household_one_fund_one_period() throws SQLException {
    database.grant(COUNTY, COUNTY, "COUNTY", "COUNTY");
    refused("aid_grant_period_uq", () -> database.grant(COUNTY, COUNTY, "COUNTY", "COUNTY"));
    database.grant(COUNTY, COUNTY, "COUNTY", "COUNTY", "LIVING", "2020-10");
    database.run("UPDATE aid_grant SET status = 'CANCELLED', live_archive_id = NULL WHERE id = 1");
    database.grant(COUNTY, COUNTY, "COUNTY", "COUNTY");
  }

  @Test
  void applicant_approver_and_payer_are_three_accounts() throws SQLException {
    database.grant(COUNTY, COUNTY, "COUNTY", "COUNTY");
    refused(
        "aid_grant_approver_ck",
        () ->
            database.run(
                "UPDATE aid_grant SET approved_by = 'c', approved_on = DATE '2020-09-09'"));
    database.run("UPDATE aid_grant SET approved_by = 'd', approved_on = DATE '2020-09-09'");
    refused(
        "aid_grant_payer_ck",
        () -> database.run("UPDATE aid_grant SET paid_by = 'd', paid_on = DATE '2020-09-09'"));
  }

  @Test
  void a_fund_never_promises_more_than_it_has() throws SQLException {
    receive("100.00");
    database.run("UPDATE fund SET reserved = 100, available = 0 WHERE id = " + FUND);
    refused(
        "fund_available_ck",
        () ->
            database.run(
                "UPDATE fund SET reserved = 100.01, available = -0.01 WHERE id = " + FUND));
    refused(
        "fund_balance_ck", () -> database.run("UPDATE fund SET available = 50 WHERE id = " + FUND));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "DELETE FROM ledger_entry",
        "DELETE FROM ledger_entry WHERE entry_no = 1",
        "DELETE FROM ledger_entry WHERE entry_no = 2",
        "TRUNCATE TABLE ledger_entry",
        "UPDATE ledger_entry SET amount = 1, received = 1 WHERE entry_no = 1",
        "UPDATE ledger_entry SET amount = 1, received = 1 WHERE entry_no = 2",
        "UPDATE ledger_entry SET booked_by = 'x' WHERE entry_no = 2",
        "UPDATE ledger_entry SET memo = 'x' WHERE entry_no = 1",
        "UPDATE ledger_entry SET entry_no = 3 WHERE entry_no = 2",
        "UPDATE ledger_entry SET fund_id = 1 WHERE entry_no = 2",
        "UPDATE ledger_entry SET seal = 'x' WHERE entry_no = 2",
      })
  void the_ledger_only_grows(String tampering) throws SQLException {
    String first = receive("100.00");
    entry(2, first, "50.00", "150.00");
    assertThatThrownBy(() -> database.run(tampering)).isInstanceOf(SQLException.class);
  }

  @Test
  void the_last_entry_stays_even_when_the_fund_forgets_it() throws SQLException {
    String first = receive("100.00");
    entry(2, first, "50.00", "150.00");
    database.run(
        "UPDATE fund SET received = 100, available = 100, last_entry_no = 1, last_seal = '%s' WHERE id = %d"
            .formatted(first, FUND));
    assertThatThrownBy(() -> database.run("DELETE FROM ledger_entry WHERE entry_no = 2"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void no_entry_stands_beside_the_chain() throws SQLException {
    String first = receive("100.00");
    assertThatThrownBy(() -> entry(3, first, "50.00", "150.00")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> entry(2, "0".repeat(64), "50.00", "150.00"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> entry(1, BareDatabase.NO_SEAL, "50.00", "150.00"))
        .isInstanceOf(SQLException.class);
  }

  private String receive(String amount) throws SQLException {
    return entry(1, BareDatabase.NO_SEAL, amount, amount);
  }

  private String entry(int number, String sealBefore, String amount, String total)
      throws SQLException {
    LedgerFacts facts =
        LedgerFacts.of(LedgerEntryKind.RECEIPT, Money.of(amount), DAY, "f", "", "中央 2020");
    String seal = facts.seal(sealBefore, FUND, number);
    database.run(
        """
        INSERT INTO ledger_entry (id, fund_id, entry_no, kind, amount, received, allocated, reserved,
          paid, booked_on, booked_at, booked_by, subject, memo, previous_no, previous_seal, seal)
        VALUES (%1$d, %2$d, %1$d, 'RECEIPT', %3$s, %3$s, 0, 0, 0, DATE '2020-09-01',
          TIMESTAMP '2020-09-01 10:00:00', 'f', '', '中央 2020', %4$s, %5$s, '%6$s')"""
            .formatted(
                number,
                FUND,
                amount,
                number == 1 ? "NULL" : number - 1,
                number == 1 ? "NULL" : "'" + sealBefore + "'",
                seal));
    database.run(
        "UPDATE fund SET received = %1$s, available = %1$s, last_entry_no = %2$d, last_seal = '%3$s' WHERE id = %4$d"
            .formatted(total, number, seal, FUND));
    return seal;
  }

  private static void refused(String constraint, ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .isInstanceOf(SQLException.class)
        .extracting(refusal -> refusal.getMessage().toLowerCase(Locale.ROOT))
        .asString()
        .contains(constraint);
  }
}

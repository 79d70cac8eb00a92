package org.unioncare.domain.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unioncare.domain.fund.LedgerEntryKind.ALLOCATION_IN;
import static org.unioncare.domain.fund.LedgerEntryKind.ALLOCATION_OUT;
import static org.unioncare.domain.fund.LedgerEntryKind.DISBURSEMENT;
import static org.unioncare.domain.fund.LedgerEntryKind.RECEIPT;
import static org.unioncare.domain.fund.LedgerEntryKind.RELEASE;
import static org.unioncare.domain.fund.LedgerEntryKind.RESERVATION;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unioncare.domain.shared.Money;

class LedgerTest {
  private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

  @ParameterizedTest(name = "{0} of 100: received {1}, allocated {2}, reserved {3}, paid {4}")
  @CsvSource({
    "RECEIPT,        100,   0,    0,   0,  100",
    "ALLOCATION_IN,  100,   0,    0,   0,  100",
    "ALLOCATION_OUT,   0, 100,    0,   0, -100",
    "RESERVATION,      0,   0,  100,   0, -100",
    "RELEASE,          0,   0, -100,   0,  100",
    "DISBURSEMENT,     0,   0, -100, 100,    0",
  })
  void each_kind_of_entry_changes_the_balance_in_its_way(
      LedgerEntryKind kind,
      long received,
      long allocated,
      long reserved,
      long paid,
      long available) {
    FundBalance change = kind.change(Money.of(100));
    assertThat(change)
        .isEqualTo(
            new FundBalance(
                Money.of(received), Money.of(allocated), Money.of(reserved), Money.of(paid)));
    assertThat(change.available()).isEqualTo(Money.of(available));
  }

  @Test
  void the_balance_is_the_sum_of_the_entries() {
    FundBalance balance =
        Stream.of(
                RECEIPT.change(Money.of("1000.00")),
                ALLOCATION_IN.change(Money.of("200.50")),
                ALLOCATION_OUT.change(Money.of("300.00")),
                RESERVATION.change(Money.of("600.00")),
                DISBURSEMENT.change(Money.of("600.00")),
                RESERVATION.change(Money.of("50.00")),
                RELEASE.change(Money.of("50.00")))
            .reduce(FundBalance.NOTHING, FundBalance::plus);
    assertThat(balance)
        .isEqualTo(
            new FundBalance(
                Money.of("1200.50"), Money.of("300.00"), Money.ZERO, Money.of("600.00")));
    assertThat(balance.available()).isEqualTo(Money.of("300.50"));
    assertThat(balance.isSound()).isTrue();
  }

  @Test
  void a_balance_is_sound_down_to_the_last_fen_and_not_below() {
    FundBalance hundred = RECEIPT.change(Money.of(100));
    assertThat(hundred.plus(RESERVATION.change(Money.of("100.00"))).isSound()).isTrue();
    assertThat(hundred.plus(RESERVATION.change(Money.of("100.01"))).isSound()).isFalse();
    assertThat(hundred.plus(RELEASE.change(Money.of("0.01"))).isSound()).isFalse();
  }

  @Test
  void a_contra_entry_takes_back_exactly_what_the_mistake_did() {
    LedgerFacts mistake = receipt("100.00");
    LedgerFacts contra = mistake.reversed(1, DAY, "510502.finance", "wrong fund");
    assertThat(contra.kind()).isEqualTo(LedgerEntryKind.CONTRA);
    assertThat(contra.reverses()).isEqualTo(1);
    assertThat(mistake.change().plus(contra.change())).isEqualTo(FundBalance.NOTHING);
  }

  @Test
  void a_seal_covers_the_amount_the_place_and_the_seal_before() {
    String seal = receipt("100.00").seal("", 1, 1);
    assertThat(seal).hasSize(64).isEqualTo(receipt("100.00").seal("", 1, 1));
    assertThat(receipt("100.01").seal("", 1, 1)).isNotEqualTo(seal);
    assertThat(receipt("100.00").seal("", 1, 2)).isNotEqualTo(seal);
    assertThat(receipt("100.00").seal("", 2, 1)).isNotEqualTo(seal);
    assertThat(receipt("100.00").seal(seal, 1, 1)).isNotEqualTo(seal);
  }

  private static LedgerFacts receipt(String amount) {
    return LedgerFacts.of(RECEIPT, Money.of(amount), DAY, "510502.finance", "", "");
  }
}

package org.unioncare.web.fund;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundSheet;
import org.unioncare.domain.fund.LedgerLine;
import org.unioncare.domain.fund.Posting;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Money;
import org.unioncare.service.fund.KeepingFunds;
import org.unioncare.service.fund.ReadingFunds;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** One fund: what is left of it and where the rest went, its ledger, and what may be booked. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class FundDetailPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;

  @Inject private ReadingFunds reading;
  @Inject private KeepingFunds keeping;
  @Inject private Today today;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private String code;
  private String to;
  private transient Money amount;
  private String memo;
  private LocalDate on;
  private int mistaken;
  private transient FundSheet sheet;
  private transient List<LedgerLine> lines;

  /** Finds the fund of the address before anything is shown. */
  public void look() {
    code = screen.parameter("code").orElse("");
    screen.found(this::getSheet);
  }

  public FundSheet getSheet() {
    if (sheet == null) {
      sheet = reading.sheet(FundsResource.known(code));
    }
    return sheet;
  }

  /** Reads the page of the ledger where the reader stands. */
  public void load() {
    Integer after = paging.after() == null ? null : Integer.valueOf(paging.after());
    lines = paging.read(reading.entries(fund(), after, SIZE)).items();
  }

  public List<LedgerLine> getLines() {
    if (lines == null) {
      load();
    }
    return lines;
  }

  /** Books money that came in. */
  public void receive() {
    if (screen.done(() -> keeping.receive(fund(), posting()), "fund_detail.received", amount)) {
      booked("receipt");
    }
  }

  /** Passes money down. */
  public void allocate() {
    boolean done =
        screen.done(
            () -> keeping.allocate(fund(), new UnionCode(to), posting()),
            "fund_detail.allocated",
            amount);
    if (done) {
      booked("allocation");
    }
  }

  /** Asks once before an entry is taken back. */
  public void ask(LedgerLine line) {
    mistaken = line.entryNo();
    memo = null;
    screen.open("reversal");
  }

  /** Takes the entry back. */
  public void reverse() {
    if (screen.done(
        () -> keeping.reverse(fund(), mistaken, memo), "fund_detail.reversed", mistaken)) {
      booked("reversal");
    }
  }

  private void booked(String dialog) {
    sheet = null;
    lines = null;
    amount = null;
    memo = null;
    to = null;
    on = null;
    paging.restart();
    screen.close(dialog);
    screen.refresh("fund");
  }

  private FundCode fund() {
    return new FundCode(code);
  }

  private Posting posting() {
    return new Posting(amount, memo, on);
  }

  /** Whether the officer keeps this fund. */
  public boolean isMine() {
    return getSheet().mine() && screen.may(Duty.KEEP_FUNDS);
  }

  /** The unions directly below the owner. */
  public List<SelectItem> getReceivers() {
    return reading.receivers(fund()).stream()
        .map(union -> new SelectItem(union.code().value(), union.name()))
        .toList();
  }

  /** What its own standards say, one sentence each. */
  public List<String> getStandards() {
    return getSheet().standards().stream().map(StandardWords::of).toList();
  }

  /** What the bar says to those who cannot see it. */
  public String getSaid() {
    var balance = getSheet().row().balance();
    return Messages.of("fund_detail.bar", balance.paid(), balance.reserved(), balance.available());
  }

  public LocalDate getToday() {
    return today.date();
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public int getMistaken() {
    return mistaken;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public String getMemo() {
    return memo;
  }

  public void setMemo(String memo) {
    this.memo = memo;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}

package org.unioncare.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.AccountEntry;
import org.unioncare.domain.security.AccountFilter;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.security.KeepingAccounts;
import org.unioncare.service.security.KeepingOffices;
import org.unioncare.service.security.ReadingAccounts;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Screen;

/**
 * The accounts below an administrator's union: opened and reset by one, given offices by another.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SecurityAccountsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 20;

  @Inject private ReadingAccounts reading;
  @Inject private KeepingAccounts accounts;
  @Inject private KeepingOffices offices;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private String text;
  private Office held;
  private boolean lockedOnly;
  private String union;
  private String word;
  private String holder;
  private String chosen;
  private Office office;
  private String firstPassword;
  private transient List<AccountEntry> rows;

  /** Reads the page of the list where the reader stands. */
  public void load() {
    AccountFilter filter = new AccountFilter(text == null ? null : text.strip(), held, lockedOnly);
    rows = paging.read(reading.list(filter, paging.after(), SIZE)).items();
  }

  /** Reads the list anew from its beginning, because the filter has changed. */
  public void narrow() {
    paging.restart();
    load();
  }

  public List<AccountEntry> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  public void open() {
    screen
        .asked(() -> accounts.open(unionTyped(), word, holder))
        .ifPresent(
            password -> {
              firstPassword = password;
              screen.say("security_accounts.opened", union + "." + word);
              load();
            });
  }

  public void reset(String name) {
    screen
        .asked(() -> accounts.resetPassword(name))
        .ifPresent(
            password -> {
              firstPassword = password;
              screen.say("security_accounts.reset.done", name);
              load();
            });
  }

  public void lock(String name) {
    act(() -> offices.lock(name), "security_accounts.lock.done", name);
  }

  public void unlock(String name) {
    act(() -> offices.unlock(name), "security_accounts.unlock.done", name);
  }

  /** Chooses the account whose offices are to be changed. */
  public void choose(String name) {
    chosen = name;
  }

  public void grant() {
    act(() -> offices.grant(chosen, officeTyped()), "security_accounts.grant.done", chosen);
  }

  public void revoke() {
    act(() -> offices.revoke(chosen, officeTyped()), "security_accounts.revoke.done", chosen);
  }

  private void act(Runnable act, String key, String name) {
    if (screen.done(act, key, name)) {
      load();
    }
  }

  private UnionCode unionTyped() {
    String typed = union == null ? "" : union.strip();
    if (typed.isEmpty()) {
      throw RefusedException.malformed(Reason.at("union", "FIELD_REQUIRED"));
    }
    if (!UnionCode.isWellFormed(typed)) {
      throw RefusedException.malformed(Reason.at("union", "UNION_UNKNOWN", typed));
    }
    return new UnionCode(typed);
  }

  private Office officeTyped() {
    if (office == null) {
      throw RefusedException.malformed(Reason.at("office", "FIELD_REQUIRED"));
    }
    return office;
  }

  public boolean isOpening() {
    return screen.may(Duty.KEEP_ACCOUNTS);
  }

  public boolean isGranting() {
    return screen.may(Duty.KEEP_OFFICES);
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public Office[] getAllOffices() {
    return Office.values();
  }

  public String getFirstPassword() {
    return firstPassword;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Office getHeld() {
    return held;
  }

  public void setHeld(Office held) {
    this.held = held;
  }

  public boolean isLockedOnly() {
    return lockedOnly;
  }

  public void setLockedOnly(boolean lockedOnly) {
    this.lockedOnly = lockedOnly;
  }

  public String getUnion() {
    return union;
  }

  public void setUnion(String union) {
    this.union = union;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getChosen() {
    return chosen;
  }

  public Office getOffice() {
    return office;
  }

  public void setOffice(Office office) {
    this.office = office;
  }
}

package org.unioncare.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.unioncare.domain.security.AuditEntry;
import org.unioncare.domain.security.AuditFilter;
import org.unioncare.service.security.ReadingAudit;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;

/** The audit log, the newest records first. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SecurityAuditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private ReadingAudit reading;
  @Inject private Today today;

  private final KeyPaging paging = new KeyPaging();
  private String account;
  private String subject;
  private LocalDate from;
  private LocalDate until;
  private transient List<AuditEntry> rows;

  /** Reads the page of the log where the reader stands. */
  public void load() {
    Long after = paging.after() == null ? null : Long.valueOf(paging.after());
    rows =
        paging
            .read(
                reading.list(
                    new AuditFilter(typed(account), typed(subject), from, until), after, SIZE))
            .items();
  }

  /** Reads the log anew from its newest record, because the filter has changed. */
  public void narrow() {
    paging.restart();
    load();
  }

  public List<AuditEntry> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  /** What was done, in words: those of its own, or those of the step it was. */
  public String words(String act) {
    return Stream.of("Act." + act, step(act, "ARCHIVE_", "Archive"), step(act, "GRANT_", "Grant"))
        .filter(Messages::has)
        .findFirst()
        .map(Messages::of)
        .orElse(act);
  }

  private static String step(String act, String prefix, String thing) {
    return thing + "Action." + (act.startsWith(prefix) ? act.substring(prefix.length()) : act);
  }

  private static String typed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public LocalDate getToday() {
    return today.date();
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }
}

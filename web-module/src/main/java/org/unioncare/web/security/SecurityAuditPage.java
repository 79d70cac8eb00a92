package org.unioncare.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.unioncare.domain.security.AuditEntry;
import org.unioncare.domain.security.AuditFilter;
import org.unioncare.service.security.ReadingAudit;
import org.unioncare.web.shared.KeyPaging;

/** The audit log, the newest records first. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class SecurityAuditPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private ReadingAudit reading;

  private final KeyPaging paging = new KeyPaging();
  private String account;
  private String subject;
  private transient List<AuditEntry> rows;

  /** Reads the page of the log where the reader stands. */
  public void load() {
    Long after = paging.after() == null ? null : Long.valueOf(paging.after());
    rows =
        paging
            .read(reading.list(new AuditFilter(typed(account), typed(subject)), after, SIZE))
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

  private static String typed(String text) {
    return text == null || text.isBlank() ? null : text.strip();
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

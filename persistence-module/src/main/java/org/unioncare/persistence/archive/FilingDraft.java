package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.unioncare.domain.archive.DraftLine;
import org.unioncare.domain.organisation.UnionCode;

/** A filing form as far as it was typed; seen by its account alone, and no archive yet. */
@Entity
@Table(name = "filing_draft")
@NamedQuery(
    name = "FilingDraft.ofAccount",
    query =
        """
        SELECT NEW org.unioncare.domain.archive.DraftLine(d.id, d.title, d.savedAt, d.version)
        FROM FilingDraft d WHERE d.account = :account ORDER BY d.savedAt DESC, d.id DESC""")
public class FilingDraft {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing_draft_seq")
  @SequenceGenerator(
      name = "filing_draft_seq",
      sequenceName = "filing_draft_seq",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 40, updatable = false)
  private String account;

  @Column(name = "union_code", nullable = false, length = 11, updatable = false)
  private UnionCode union;

  @Column(nullable = false, length = 100)
  private String title;

  @Column(nullable = false)
  private String content;

  @Column(name = "saved_at", nullable = false)
  private LocalDateTime savedAt;

  @Version private long version;

  protected FilingDraft() {}

  public FilingDraft(String account, UnionCode union) {
    this.account = account;
    this.union = union;
  }

  /** Keeps what was typed so far. */
  public void keep(String calledBy, String typed, LocalDateTime at) {
    title = calledBy;
    content = typed;
    savedAt = at;
  }

  public Long id() {
    return id;
  }

  public String account() {
    return account;
  }

  public String content() {
    return content;
  }

  public DraftLine line() {
    return new DraftLine(id, title, savedAt, version);
  }
}

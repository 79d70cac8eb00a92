package org.unioncare.persistence.eligibility.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.DraftEntry;
import org.unioncare.domain.eligibility.publishing.DraftSheet;
import org.unioncare.domain.eligibility.publishing.PackState;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** 草稿: the next version of a pack while it is written and checked. */
@Entity
@Table(name = "policy_draft")
@PolicyClause("QS-03")
@NamedQuery(
    name = "PolicyDraft.ofVersion",
    query =
        """
        SELECT d FROM PolicyDraft d
        WHERE d.unionPath LIKE :pattern AND d.packId = :packId AND d.packVersion = :version""")
@NamedQuery(
    name = "PolicyDraft.countOf",
    query =
        "SELECT COUNT(d) FROM PolicyDraft d WHERE d.packId = :packId AND d.packVersion = :version")
@NamedQuery(
    name = "PolicyDraft.entries",
    query =
        """
        SELECT d FROM PolicyDraft d WHERE d.unionPath LIKE :pattern
        ORDER BY d.place, d.packId, d.packVersion""")
public class PolicyDraft {
  private static final int LONGEST_TITLE = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy_draft_seq")
  @SequenceGenerator(
      name = "policy_draft_seq",
      sequenceName = "policy_draft_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "pack_id", nullable = false, length = 40, updatable = false)
  private String packId;

  @Column(name = "pack_version", nullable = false, updatable = false)
  private int packVersion;

  @Column(nullable = false, length = 100)
  private String title;

  @Column(nullable = false, length = 6)
  private String place;

  @Column(nullable = false)
  private String yaml;

  @Column(name = "union_code", nullable = false, length = 11, updatable = false)
  private UnionCode union;

  @Column(name = "union_path", nullable = false, length = 200, updatable = false)
  private UnionPath unionPath;

  @Column(nullable = false, length = 40)
  private String author;

  @Column(name = "written_at", nullable = false)
  private LocalDateTime writtenAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "draft_state", nullable = false, length = 20)
  private PackState state;

  @Column(name = "checked_at")
  private LocalDateTime checkedAt;

  @Column(name = "checked_by", length = 40)
  private String checkedBy;

  @Column private Integer faults;

  @Version private long version;

  protected PolicyDraft() {}

  public PolicyDraft(PackReference reference, UnionCode union, UnionPath unionPath) {
    this.packId = reference.id();
    this.packVersion = reference.version();
    this.union = union;
    this.unionPath = unionPath;
    this.place = union.region();
    this.title = reference.id();
  }

  /** Takes a text in; whatever was checked before no longer counts. */
  public void write(String text, String by, LocalDateTime at) {
    yaml = text;
    author = by;
    writtenAt = at;
    state = PackState.DRAFT;
    checkedAt = null;
    checkedBy = null;
    faults = null;
  }

  /** Takes over what the text says of itself. */
  public void nameAfter(PolicyPack pack) {
    title = pack.title().substring(0, Math.min(LONGEST_TITLE, pack.title().length()));
    place = pack.place();
  }

  /** Notes what a check of this text found. */
  public void checked(int found, String by, LocalDateTime at) {
    faults = found;
    checkedBy = by;
    checkedAt = at;
    state = found == 0 ? PackState.CHECKED : PackState.DRAFT;
  }

  /**
   * 四眼原则: what one wrote another must have seen, and only what was checked.
   *
   * @throws RefusedException when it was not checked or the account is the author's
   */
  public void requirePublishableBy(String account) {
    if (state != PackState.CHECKED) {
      throw RefusedException.because(Reason.of("PACK_NOT_CHECKED", "QS-03", title));
    }
    if (author.equals(account)) {
      throw RefusedException.because(Reason.of("PACK_OWN_DRAFT", "MC-25", account));
    }
  }

  /**
   * @throws RefusedException when somebody wrote it since it was read
   */
  public void requireVersion(long read) {
    if (version != read) {
      throw RefusedException.stale(read, version);
    }
  }

  public PackReference reference() {
    return new PackReference(packId, packVersion);
  }

  public UnionCode union() {
    return union;
  }

  public UnionPath unionPath() {
    return unionPath;
  }

  public String author() {
    return author;
  }

  public String yaml() {
    return yaml;
  }

  public DraftEntry entry() {
    return new DraftEntry(
        reference(),
        title,
        place,
        state,
        union,
        author,
        writtenAt,
        checkedAt,
        checkedBy,
        faults,
        version);
  }

  public DraftSheet sheet() {
    return new DraftSheet(entry(), yaml);
  }
}

package org.unioncare.persistence.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.PublishedText;
import org.unioncare.domain.shared.PolicyClause;

/** One published version of a policy pack: its text with its hash, written once, never changed. */
@Entity
@Table(name = "policy_pack")
@PolicyClause("QS-03")
@NamedQuery(name = "PublishedPack.ids", query = "SELECT p.id FROM PublishedPack p ORDER BY p.id")
@NamedQuery(name = "PublishedPack.all", query = "SELECT p FROM PublishedPack p ORDER BY p.id")
@NamedQuery(
    name = "PublishedPack.ofVersion",
    query = "SELECT p FROM PublishedPack p WHERE p.packId = :packId AND p.packVersion = :version")
public class PublishedPack {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy_pack_seq")
  @SequenceGenerator(
      name = "policy_pack_seq",
      sequenceName = "policy_pack_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "pack_id", nullable = false, length = 40, updatable = false)
  private String packId;

  @Column(name = "pack_version", nullable = false, updatable = false)
  private int packVersion;

  @Column(nullable = false, length = 100, updatable = false)
  private String title;

  @Column(nullable = false, length = 6, updatable = false)
  private String place;

  @Column(name = "in_force_from", nullable = false, updatable = false)
  private LocalDate inForceFrom;

  @Column(name = "in_force_to", updatable = false)
  private LocalDate inForceTo;

  @Column(nullable = false, updatable = false)
  private String yaml;

  @Column(nullable = false, length = 64, updatable = false)
  private String sha256;

  @Column(name = "written_by", nullable = false, length = 40, updatable = false)
  private String writtenBy;

  @Column(name = "published_at", nullable = false, updatable = false)
  private LocalDateTime publishedAt;

  @Column(name = "published_by", nullable = false, length = 40, updatable = false)
  private String publishedBy;

  protected PublishedPack() {}

  public PublishedPack(
      PolicyPack pack, String yaml, String writtenBy, LocalDateTime publishedAt, String by) {
    this.packId = pack.reference().id();
    this.packVersion = pack.reference().version();
    this.title = pack.title();
    this.place = pack.place();
    this.inForceFrom = pack.from();
    this.inForceTo = pack.to();
    this.yaml = yaml;
    this.sha256 = hash(yaml);
    this.writtenBy = writtenBy;
    this.publishedAt = publishedAt;
    this.publishedBy = by;
  }

  /** Whether it was published with just this text. */
  public boolean says(String text) {
    return sha256.equals(hash(text));
  }

  /**
   * What the text says.
   *
   * @throws IllegalStateException when the stored text is not the one that was published
   */
  PolicyPack pack() {
    if (!says(yaml)) {
      throw new IllegalStateException(
          "the stored text of " + packId + " version " + packVersion + " was changed");
    }
    return PackReader.read(yaml);
  }

  /** Its text, with who wrote and who published it. */
  public PublishedText text() {
    return new PublishedText(
        new PackReference(packId, packVersion), yaml, sha256, writtenBy, publishedBy, publishedAt);
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

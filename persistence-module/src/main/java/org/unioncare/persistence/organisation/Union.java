package org.unioncare.persistence.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** A trade union of any of the five levels, standing below one other; the top stands alone. */
@Entity(name = "TradeUnion")
@Table(name = "trade_union")
@NamedQuery(name = "TradeUnion.all", query = "SELECT u FROM TradeUnion u ORDER BY u.path")
@NamedQuery(name = "TradeUnion.ofCode", query = "SELECT u FROM TradeUnion u WHERE u.code = :code")
@NamedQuery(
    name = "TradeUnion.ofCodes",
    query = "SELECT u FROM TradeUnion u WHERE u.code IN :codes ORDER BY u.path")
@NamedQuery(
    name = "TradeUnion.childrenOf",
    query = "SELECT u FROM TradeUnion u WHERE u.parent.code = :code ORDER BY u.code")
@NamedQuery(
    name = "TradeUnion.grassrootsCodesBelow",
    query =
        """
        SELECT u.code FROM TradeUnion u
        WHERE u.parent = :parent
          AND u.level = org.unioncare.domain.organisation.UnionLevel.GRASSROOTS
        ORDER BY u.code DESC""")
@NamedQuery(
    name = "TradeUnion.entries",
    query =
        """
        SELECT NEW org.unioncare.domain.organisation.UnionEntry(
          u.code, u.name, u.level, u.path, p.code, u.active,
          (SELECT COUNT(c) FROM TradeUnion c WHERE c.parent = u))
        FROM TradeUnion u LEFT JOIN u.parent p
        WHERE u.code IN :codes
        ORDER BY u.path""")
@NamedQuery(
    name = "TradeUnion.entriesBelow",
    query =
        """
        SELECT NEW org.unioncare.domain.organisation.UnionEntry(
          u.code, u.name, u.level, u.path, p.code, u.active,
          (SELECT COUNT(c) FROM TradeUnion c WHERE c.parent = u))
        FROM TradeUnion u JOIN u.parent p
        WHERE p.code = :code
        ORDER BY u.code""")
@NamedQuery(
    name = "TradeUnion.matching",
    query =
        """
        SELECT NEW org.unioncare.domain.organisation.UnionEntry(
          u.code, u.name, u.level, u.path, p.code, u.active,
          (SELECT COUNT(c) FROM TradeUnion c WHERE c.parent = u))
        FROM TradeUnion u LEFT JOIN u.parent p
        WHERE u.path LIKE :pattern AND u.path > :after
          AND (u.name LIKE :text ESCAPE '!' OR u.path LIKE :codeText ESCAPE '!')
        ORDER BY u.path""")
public class Union {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trade_union_seq")
  @SequenceGenerator(
      name = "trade_union_seq",
      sequenceName = "trade_union_seq",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 11, updatable = false)
  private UnionCode code;

  @Column(nullable = false, length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "union_level", nullable = false, updatable = false)
  private UnionLevel level;

  @Column(nullable = false, length = 200)
  private UnionPath path;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  private Union parent;

  @Column(nullable = false, length = 6)
  private String region;

  @Column(nullable = false)
  private boolean active;

  @Version private long version;

  protected Union() {}

  private Union(UnionCode code, String name, Union parent, UnionPath path) {
    this.code = code;
    this.name = name;
    this.level = code.level();
    this.parent = parent;
    this.path = path;
    this.region = code.region();
    this.active = true;
  }

  /** The union at the top of the tree. */
  public static Union top(UnionCode code, String name) {
    return new Union(code, name, null, UnionPath.top(code));
  }

  /** A union standing directly below this one. */
  public Union below(UnionCode child, String childName) {
    return new Union(child, childName, this, path.below(child));
  }

  public void rename(String to) {
    this.name = to;
  }

  /** Nothing new may begin at a closed union; what is there stays. */
  public void close() {
    if (!active) {
      throw RefusedException.because(Reason.of("UNION_IS_CLOSED", null, name));
    }
    this.active = false;
  }

  /** A closed union takes up its work again. */
  public void reopen() {
    this.active = true;
  }

  public Long id() {
    return id;
  }

  public UnionCode code() {
    return code;
  }

  public String name() {
    return name;
  }

  public UnionLevel level() {
    return level;
  }

  public UnionPath path() {
    return path;
  }

  public Optional<Union> parent() {
    return Optional.ofNullable(parent);
  }

  /** The region code of the nearest region: its own, or that of the union it hangs under. */
  public String region() {
    return region;
  }

  public boolean isActive() {
    return active;
  }

  public Jurisdiction jurisdiction() {
    return new Jurisdiction(path);
  }
}

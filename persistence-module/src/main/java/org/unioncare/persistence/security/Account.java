package org.unioncare.persistence.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.AccountEntry;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.security.Standing;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.organisation.Union;

/** Somebody who signs in, at one union, with the offices that an administrator granted. */
@Entity
@Table(name = "account")
@PolicyClause("MC-12")
@NamedQuery(name = "Account.names", query = "SELECT a.name FROM Account a")
@NamedQuery(name = "Account.holders", query = "SELECT a.name, a.holder FROM Account a")
@NamedQuery(
    name = "Account.ofName",
    query =
        """
        SELECT DISTINCT a FROM Account a JOIN FETCH a.union LEFT JOIN FETCH a.assignments
        WHERE a.name = :name""")
@NamedQuery(
    name = "Account.ofNames",
    query =
        """
        SELECT DISTINCT a FROM Account a JOIN FETCH a.union LEFT JOIN FETCH a.assignments
        WHERE a.name IN :names ORDER BY a.name""")
@NamedQuery(
    name = "Account.signedIn",
    query =
        """
        UPDATE Account a SET a.failures = 0, a.barredUntil = NULL, a.lastSignedInAt = :at
        WHERE a.name = :name""")
@NamedQuery(
    name = "Account.failed",
    query = "UPDATE Account a SET a.failures = a.failures + 1 WHERE a.name = :name")
@NamedQuery(
    name = "Account.bar",
    query =
        """
        UPDATE Account a SET a.barredUntil = :until
        WHERE a.name = :name AND a.failures >= :failures""")
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 40, updatable = false)
  private String name;

  @Column(nullable = false, length = 40)
  private String holder;

  @ManyToOne(optional = false)
  @JoinColumn(name = "union_id", nullable = false, updatable = false)
  private Union union;

  @Column(name = "union_path", nullable = false, length = 200)
  private UnionPath unionPath;

  @Column(name = "password_hash", nullable = false, length = 200)
  private String passwordHash;

  @Column(name = "password_change_due", nullable = false)
  private boolean passwordChangeDue;

  @Column(nullable = false)
  private boolean locked;

  @Column(nullable = false)
  private int failures;

  @Column(name = "barred_until")
  private LocalDateTime barredUntil;

  @Column(name = "last_signed_in_at")
  private LocalDateTime lastSignedInAt;

  @Column(nullable = false)
  private long stamp;

  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("office")
  private List<OfficeAssignment> assignments = new ArrayList<>();

  @Version private long version;

  protected Account() {}

  public Account(String name, String holder, Union union, String passwordHash) {
    this.name = name;
    this.holder = holder;
    this.union = union;
    this.unionPath = union.path();
    this.passwordHash = passwordHash;
  }

  /** Adds an office; one held already stays as it was granted. */
  public void grant(Office office, String by, LocalDateTime at) {
    if (!offices().contains(office)) {
      assignments.add(new OfficeAssignment(this, office, by, at));
    }
  }

  /** Takes an office away; one not held changes nothing. */
  public void revoke(Office office) {
    assignments.removeIf(held -> held.office() == office);
  }

  public void lock() {
    this.locked = true;
    this.stamp++;
  }

  /** Opens the account again and forgets its failures. */
  public void unlock() {
    this.locked = false;
    this.failures = 0;
    this.barredUntil = null;
    this.stamp++;
  }

  /** An administrator gives a password that its holder must change at once. */
  public void resetPassword(String hash) {
    changePassword(hash);
    this.passwordChangeDue = true;
  }

  /** The holder's own choice. */
  public void changePassword(String hash) {
    this.passwordHash = hash;
    this.passwordChangeDue = false;
    this.failures = 0;
    this.barredUntil = null;
    this.stamp++;
  }

  public boolean isBarred(LocalDateTime at) {
    return barredUntil != null && at.isBefore(barredUntil);
  }

  public LocalDateTime barredUntil() {
    return barredUntil;
  }

  public String name() {
    return name;
  }

  public Union union() {
    return union;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public boolean isLocked() {
    return locked;
  }

  public Set<Office> offices() {
    return assignments.stream()
        .map(OfficeAssignment::office)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Standing standing() {
    return new Standing(
        name,
        holder,
        union.code(),
        union.name(),
        unionPath,
        offices(),
        locked,
        passwordChangeDue,
        stamp);
  }

  public AccountEntry entry() {
    return new AccountEntry(
        name,
        holder,
        union.code(),
        union.name(),
        offices(),
        locked,
        passwordChangeDue,
        barredUntil,
        lastSignedInAt);
  }
}

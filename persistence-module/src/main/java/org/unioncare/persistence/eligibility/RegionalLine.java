package org.unioncare.persistence.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.lines.LineEdition;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/** The minimum-living line of a region from a day on, as it is stored. */
@Entity
@Table(name = "minimum_living_line")
@PolicyClause({"QS-13", "LZ-07"})
@NamedQuery(
    name = "RegionalLine.all",
    query =
        """
        SELECT l FROM RegionalLine l WHERE NOT EXISTS (
          SELECT n FROM RegionalLine n
          WHERE n.region = l.region AND n.fromDay = l.fromDay AND n.edition > l.edition)
        ORDER BY l.region, l.fromDay""")
@NamedQuery(
    name = "RegionalLine.ofRegions",
    query =
        """
        SELECT l FROM RegionalLine l WHERE l.region IN :regions AND NOT EXISTS (
          SELECT n FROM RegionalLine n
          WHERE n.region = l.region AND n.fromDay = l.fromDay AND n.edition > l.edition)
        ORDER BY l.region, l.fromDay""")
@NamedQuery(
    name = "RegionalLine.editions",
    query =
        """
        SELECT l FROM RegionalLine l WHERE l.region IN :regions
        ORDER BY l.region, l.fromDay, l.edition""")
@NamedQuery(
    name = "RegionalLine.latestEdition",
    query =
        "SELECT MAX(l.edition) FROM RegionalLine l WHERE l.region = :region AND l.fromDay = :day")
public class RegionalLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minimum_living_line_seq")
  @SequenceGenerator(
      name = "minimum_living_line_seq",
      sequenceName = "minimum_living_line_seq",
      allocationSize = 50)
  private Long id;

  @Column(nullable = false, length = 6, updatable = false)
  private String region;

  @Column(name = "from_day", nullable = false, updatable = false)
  private LocalDate fromDay;

  @Column(nullable = false, precision = 19, scale = 2, updatable = false)
  private Money amount;

  @Column(length = 200, updatable = false)
  private String document;

  @Column(nullable = false, updatable = false)
  private boolean assumed;

  @Column(nullable = false, updatable = false)
  private int edition;

  @Column(length = 200, updatable = false)
  private String correction;

  @Column(name = "entered_by", nullable = false, length = 40, updatable = false)
  private String enteredBy;

  @Column(name = "entered_at", nullable = false, updatable = false)
  private LocalDateTime enteredAt;

  protected RegionalLine() {}

  /**
   * @param correction why the edition before was wrong, or null for the first
   */
  public RegionalLine(
      MinimumLivingLine line, int edition, String correction, String by, LocalDateTime at) {
    this.region = line.region();
    this.fromDay = line.from();
    this.amount = line.amount();
    this.document = line.document();
    this.assumed = line.assumed();
    this.edition = edition;
    this.correction = correction;
    this.enteredBy = by;
    this.enteredAt = at;
  }

  /** As one of the editions of its day. */
  LineEdition edition(boolean superseded) {
    return new LineEdition(line(), edition, correction, enteredBy, enteredAt, superseded);
  }

  /** Whether the other is a later edition of the same line. */
  boolean isBefore(RegionalLine other) {
    return region.equals(other.region) && fromDay.equals(other.fromDay) && edition < other.edition;
  }

  MinimumLivingLine line() {
    return new MinimumLivingLine(region, fromDay, amount, document, assumed);
  }
}

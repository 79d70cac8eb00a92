package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The running number of archives within a region and a year. */
@Entity
@Table(name = "archive_series")
@NamedQuery(
    name = "ArchiveSeries.advance",
    query =
        """
        UPDATE ArchiveSeries s SET s.lastNumber = s.lastNumber + :by WHERE s.series = :series""")
@NamedQuery(
    name = "ArchiveSeries.last",
    query = "SELECT s.lastNumber FROM ArchiveSeries s WHERE s.series = :series")
public class ArchiveSeries {

  @Id
  @Column(length = 12)
  private String series;

  @Column(name = "last_number", nullable = false)
  private long lastNumber;

  protected ArchiveSeries() {}

  ArchiveSeries(String series, long lastNumber) {
    this.series = series;
    this.lastNumber = lastNumber;
  }
}

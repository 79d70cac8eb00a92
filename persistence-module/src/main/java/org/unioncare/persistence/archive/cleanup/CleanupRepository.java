package org.unioncare.persistence.archive.cleanup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.cleanup.CleanupCandidate;
import org.unioncare.domain.archive.cleanup.CleanupFinding;
import org.unioncare.domain.household.Sex;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;

/**
 * Reads the archives in force by key, a few columns of each, and adds proposals in bulk. Plain SQL
 * that all vendors share: the whole archive with its household would be ten times the work.
 */
@ApplicationScoped
public class CleanupRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected CleanupRepository() {}

  public CleanupRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** How many archives are in force. */
  public long count(Jurisdiction jurisdiction) {
    Object found =
        entities
            .createNativeQuery(
                """
                SELECT COUNT(*) FROM hardship_archive a
                WHERE a.status = 'ACTIVE' AND a.union_path LIKE ?1""")
            .setParameter(1, jurisdiction.pattern())
            .getSingleResult();
    return ((Number) found).longValue();
  }

  /** The next archives in force after the number, in the order of their numbers. */
  public List<CleanupCandidate> after(Jurisdiction jurisdiction, ArchiveNo no, int size) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                SELECT a.archive_no, a.union_path, a.applied_on, a.last_aided_on,
                  a.worker_birth_date, a.worker_sex, a.deceased_on, a.exited_on, a.unreachable_since
                FROM hardship_archive a
                WHERE a.status = 'ACTIVE' AND a.archive_no > ?1 AND a.union_path LIKE ?2
                ORDER BY a.archive_no""")
            .setParameter(1, no == null ? " " : no.value())
            .setParameter(2, jurisdiction.pattern())
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(CleanupRepository::candidate).toList();
  }

  /**
   * Adds a proposal for each finding that is neither open nor was settled when the register was
   * looked at on the same day before.
   *
   * @return how many were added
   */
  public int propose(
      Jurisdiction jurisdiction, List<CleanupFinding> findings, LocalDate asOf, long run) {
    if (findings.isEmpty()) {
      return 0;
    }
    Set<String> numbers =
        findings.stream().map(found -> found.no().value()).collect(Collectors.toSet());
    Set<String> known = known(numbers, asOf);
    Map<String, Object[]> archives = archives(jurisdiction, numbers);
    List<CleanupProposal> proposals =
        findings.stream()
            .filter(found -> !known.contains(found.no() + ":" + found.ground()))
            .filter(found -> archives.containsKey(found.no().value()))
            .map(found -> proposal(found, archives.get(found.no().value()), asOf, run))
            .toList();
    proposals.forEach(entities::persist);
    entities.flush();
    entities.clear();
    return proposals.size();
  }

  /** Archive and ground of what needs no proposal any more. */
  private Set<String> known(Collection<String> numbers, LocalDate asOf) {
    List<?> rows =
        in(
                """
                SELECT p.archive_no, p.ground FROM deregistration_proposal p
                WHERE (p.status = 'OPEN' OR p.proposed_on = ?1) AND p.archive_no IN""",
                numbers)
            .setParameter(1, Date.valueOf(asOf))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> row[0] + ":" + row[1])
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Map<String, Object[]> archives(Jurisdiction jurisdiction, Collection<String> numbers) {
    List<?> rows =
        in(
                """
                SELECT a.archive_no, a.id, a.union_path FROM hardship_archive a
                WHERE a.status = 'ACTIVE' AND a.union_path LIKE ?1 AND a.archive_no IN""",
                numbers)
            .setParameter(1, jurisdiction.pattern())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> row));
  }

  /** The numbers follow as parameters, from the second on. */
  private Query in(String text, Collection<String> numbers) {
    String places =
        IntStream.range(2, numbers.size() + 2)
            .mapToObj(place -> "?" + place)
            .collect(Collectors.joining(", ", " (", ")"));
    Query query = entities.createNativeQuery(text + places);
    int place = 2;
    for (String number : numbers) {
      query.setParameter(place++, number);
    }
    return query;
  }

  private static CleanupProposal proposal(
      CleanupFinding found, Object[] archive, LocalDate asOf, long run) {
    return new CleanupProposal(
        ((Number) archive[1]).longValue(), new UnionPath((String) archive[2]), found, asOf, run);
  }

  private static CleanupCandidate candidate(Object[] row) {
    return new CleanupCandidate(
        new ArchiveNo((String) row[0]),
        new UnionPath((String) row[1]),
        day(row[2]),
        day(row[3]),
        day(row[4]),
        Sex.valueOf((String) row[5]),
        day(row[6]),
        day(row[7]),
        day(row[8]));
  }

  private static LocalDate day(Object value) {
    return value == null ? null : ((Date) value).toLocalDate();
  }
}

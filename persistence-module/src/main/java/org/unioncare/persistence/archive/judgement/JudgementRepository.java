package org.unioncare.persistence.archive.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.judgement.DifferenceCount;
import org.unioncare.domain.archive.judgement.JudgedArchive;
import org.unioncare.domain.archive.judgement.JudgementDifference;
import org.unioncare.domain.archive.judgement.JudgementFinding;
import org.unioncare.domain.archive.judgement.JudgementFindingView;
import org.unioncare.domain.archive.judgement.JudgementTask;
import org.unioncare.domain.archive.judgement.KeptDecision;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Page;

/**
 * Reads archives with their kept decisions by key, two statements a page, and lists what differed.
 */
@ApplicationScoped
public class JudgementRepository {
  private static final String BEFORE_ALL = " ";

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected JudgementRepository() {}

  public JudgementRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** How many archives the task looks at. */
  public long count(Jurisdiction jurisdiction, JudgementTask task) {
    Query query =
        entities.createNativeQuery(
            """
            SELECT COUNT(*) FROM hardship_archive a
            WHERE a.union_path LIKE ?1 AND a.status LIKE ?2""");
    query.setParameter(1, jurisdiction.pattern()).setParameter(2, statuses(task));
    return ((Number) query.getSingleResult()).longValue();
  }

  /** The next archives after the number with their decisions, in the order of their numbers. */
  public List<JudgedArchive> after(
      Jurisdiction jurisdiction, JudgementTask task, ArchiveNo no, int size) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                SELECT a.archive_no, a.union_path, a.archive_level, a.kind
                FROM hardship_archive a
                WHERE a.archive_no > ?1 AND a.union_path LIKE ?2 AND a.status LIKE ?3
                ORDER BY a.archive_no""")
            .setParameter(1, no == null ? BEFORE_ALL : no.value())
            .setParameter(2, jurisdiction.pattern())
            .setParameter(3, statuses(task))
            .setMaxResults(size)
            .getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Object[]> archives = rows.stream().map(Object[].class::cast).toList();
    Map<String, List<KeptDecision>> decisions =
        decisions(
            jurisdiction,
            new ArchiveNo((String) archives.get(0)[0]),
            new ArchiveNo((String) archives.get(archives.size() - 1)[0]));
    return archives.stream().map(row -> archive(row, decisions)).toList();
  }

  private static JudgedArchive archive(Object[] row, Map<String, List<KeptDecision>> decisions) {
    return new JudgedArchive(
        new ArchiveNo((String) row[0]),
        new UnionPath((String) row[1]),
        UnionLevel.valueOf((String) row[2]),
        HardshipKind.valueOf((String) row[3]),
        decisions.getOrDefault(row[0], List.of()));
  }

  private Map<String, List<KeptDecision>> decisions(
      Jurisdiction jurisdiction, ArchiveNo first, ArchiveNo last) {
    Map<String, List<KeptDecision>> found = new HashMap<>();
    entities
        .createNamedQuery("FilingDecision.between", Object[].class)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("pattern", jurisdiction.pattern())
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent(((ArchiveNo) row[0]).value(), key -> new ArrayList<>())
                    .add(
                        new KeptDecision(
                            (LocalDate) row[1],
                            new PackReference((String) row[2], (Integer) row[3]),
                            (UnionLevel) row[4],
                            (HardshipKind) row[5],
                            (String) row[6],
                            (String) row[7])));
    return found;
  }

  /** Every status, or the archives in force alone. */
  private static String statuses(JudgementTask task) {
    return task == JudgementTask.REASSESS ? "ACTIVE" : "%";
  }

  /** Adds what a run found of an archive. */
  public void list(long run, UnionPath path, Collection<JudgementFinding> found) {
    found.forEach(each -> entities.persist(new ListedFinding(run, path, each)));
  }

  /** Writes what was added and lets go of it, so that a long run stays small. */
  public void flush() {
    entities.flush();
    entities.clear();
  }

  /** What a run found, in the order found. */
  public Page<JudgementFindingView> page(
      Jurisdiction jurisdiction,
      long run,
      Collection<JudgementDifference> kinds,
      long after,
      int size) {
    List<JudgementFindingView> found =
        entities
            .createNamedQuery("ListedFinding.ofRun", JudgementFindingView.class)
            .setParameter("run", run)
            .setParameter("pattern", jurisdiction.pattern())
            .setParameter("after", after)
            .setParameter("kinds", kinds)
            .setMaxResults(size + 1)
            .getResultList();
    return Page.of(found, size, JudgementFindingView::id);
  }

  /** How many differ in which way. */
  public List<DifferenceCount> counts(Jurisdiction jurisdiction, long run) {
    return entities
        .createNamedQuery("ListedFinding.countOfRun", DifferenceCount.class)
        .setParameter("run", run)
        .setParameter("pattern", jurisdiction.pattern())
        .getResultList();
  }

  /** The latest run that found anything here. */
  public Optional<Long> lastRun(Jurisdiction jurisdiction) {
    return Optional.ofNullable(
        entities
            .createNamedQuery("ListedFinding.lastRun", Long.class)
            .setParameter("pattern", jurisdiction.pattern())
            .getSingleResult());
  }
}

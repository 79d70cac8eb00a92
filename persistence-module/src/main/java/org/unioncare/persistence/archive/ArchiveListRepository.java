package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.DeskCount;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Page;

/**
 * Lists of archives: one statement a page, read by key, the highest number first; and what waits at
 * a desk, the soonest deadline first.
 */
@ApplicationScoped
public class ArchiveListRepository {
  /** H2 would begin with the unions and sort all archives; an outer join begins with these. */
  private static final JoinType ARCHIVES_FIRST = JoinType.LEFT;

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected ArchiveListRepository() {}

  public ArchiveListRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The page after a number.
   *
   * @param path the path of the filter's union, or null
   * @param after the last number of the page before, or null for the first page
   */
  public Page<ArchiveLine> page(
      Jurisdiction jurisdiction, ArchiveFilter filter, UnionPath path, ArchiveNo after, int size) {
    return Page.of(
        lines(jurisdiction, filter, path, after, false, size + 1), size, ArchiveLine::no);
  }

  /** The page before a number, in the same order. */
  public Page<ArchiveLine> pageBefore(
      Jurisdiction jurisdiction, ArchiveFilter filter, UnionPath path, ArchiveNo before, int size) {
    List<ArchiveLine> found =
        new ArrayList<>(lines(jurisdiction, filter, path, before, true, size));
    Collections.reverse(found);
    return new Page<>(found, found.isEmpty() ? null : found.get(found.size() - 1).no().value());
  }

  /** Those of the numbers that lie within the jurisdiction, by number. */
  public List<ArchiveLine> those(Jurisdiction jurisdiction, Collection<ArchiveNo> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    CriteriaBuilder build = entities.getCriteriaBuilder();
    CriteriaQuery<ArchiveLine> query = build.createQuery(ArchiveLine.class);
    Root<HardshipArchive> archive = query.from(HardshipArchive.class);
    ArchiveLines.select(build, query, archive, ARCHIVES_FIRST)
        .where(
            build.like(archive.get("unionPath"), jurisdiction.pattern()),
            archive.get("archiveNo").in(numbers))
        .orderBy(build.asc(archive.get("archiveNo")));
    return entities.createQuery(query).getResultList();
  }

  /** How many the filter leaves. */
  public long count(Jurisdiction jurisdiction, ArchiveFilter filter, UnionPath path) {
    CriteriaBuilder build = entities.getCriteriaBuilder();
    CriteriaQuery<Long> query = build.createQuery(Long.class);
    Root<HardshipArchive> archive = query.from(HardshipArchive.class);
    query.select(build.count(archive));
    List<Predicate> conditions =
        ArchiveConditions.of(jurisdiction, filter, path, build, query, archive);
    return entities
        .createQuery(query.where(conditions.toArray(new Predicate[0])))
        .getSingleResult();
  }

  private List<ArchiveLine> lines(
      Jurisdiction jurisdiction,
      ArchiveFilter filter,
      UnionPath path,
      ArchiveNo key,
      boolean backwards,
      int most) {
    CriteriaBuilder build = entities.getCriteriaBuilder();
    CriteriaQuery<ArchiveLine> query = build.createQuery(ArchiveLine.class);
    Root<HardshipArchive> archive = query.from(HardshipArchive.class);
    Path<ArchiveNo> no = archive.get("archiveNo");
    List<Predicate> conditions =
        ArchiveConditions.of(jurisdiction, filter, path, build, query, archive);
    if (key != null) {
      conditions.add(backwards ? build.greaterThan(no, key) : build.lessThan(no, key));
    }
    List<Order> order = new ArrayList<>();
    if (filter.text() == null && filter.statuses().size() == 1) {
      order.add(build.asc(archive.get("progress").get("status")));
    }
    order.add(backwards ? build.asc(no) : build.desc(no));
    ArchiveLines.select(build, query, archive, ARCHIVES_FIRST)
        .where(conditions.toArray(new Predicate[0]))
        .orderBy(order);
    return entities.createQuery(query).setMaxResults(most).getResultList();
  }

  /** What waits at a union's desk for steps of the kinds, the soonest deadline first. */
  public List<ArchiveLine> waiting(UnionCode desk, Collection<ArchiveAction> steps, int most) {
    if (steps.isEmpty()) {
      return List.of();
    }
    CriteriaBuilder build = entities.getCriteriaBuilder();
    CriteriaQuery<ArchiveLine> query = build.createQuery(ArchiveLine.class);
    Root<HardshipArchive> archive = query.from(HardshipArchive.class);
    TypedQuery<ArchiveLine> waiting =
        entities.createQuery(
            ArchiveLines.select(build, query, archive, JoinType.INNER)
                .where(
                    build.equal(archive.get("progress").get("desk").get("code"), desk),
                    archive.get("progress").get("awaits").in(steps))
                .orderBy(
                    build.asc(archive.get("progress").get("dueOn")),
                    build.asc(archive.get("archiveNo"))));
    return waiting.setMaxResults(most).getResultList();
  }

  /** How many wait at a union's desk, by step. */
  public List<DeskCount> counts(UnionCode desk, Collection<ArchiveAction> steps) {
    return steps.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery("HardshipArchive.waitingAt", DeskCount.class)
            .setParameter("desk", desk)
            .setParameter("steps", steps)
            .getResultList();
  }
}

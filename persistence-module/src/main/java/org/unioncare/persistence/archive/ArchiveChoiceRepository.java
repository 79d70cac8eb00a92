package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.unioncare.domain.archive.ArchiveChoice;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.ChosenArchive;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;

/** Archives chosen to be dealt with together, read in chunks by key, the highest number first. */
@ApplicationScoped
public class ArchiveChoiceRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected ArchiveChoiceRepository() {}

  public ArchiveChoiceRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** How many are chosen. */
  public long count(Jurisdiction jurisdiction, ArchiveChoice choice, UnionPath path) {
    return count(jurisdiction, choice, path, null);
  }

  /** How many of them lie under review at the desk of a union. */
  public long countUnderReview(
      Jurisdiction jurisdiction, ArchiveChoice choice, UnionPath path, UnionCode desk) {
    return count(jurisdiction, choice, path, desk);
  }

  private long count(
      Jurisdiction jurisdiction, ArchiveChoice choice, UnionPath path, UnionCode desk) {
    CriteriaBuilder build = entities.getCriteriaBuilder();
    CriteriaQuery<Long> query = build.createQuery(Long.class);
    Root<HardshipArchive> archive = query.from(HardshipArchive.class);
    List<Predicate> conditions = conditions(jurisdiction, choice, path, build, query, archive);
    if (desk != null) {
      conditions.add(
          build.equal(archive.get("progress").get("status"), ArchiveStatus.UNDER_REVIEW));
      conditions.add(build.equal(archive.get("progress").get("desk").get("code"), desk));
    }
    query.select(build.count(archive)).where(conditions.toArray(new Predicate[0]));
    return entities.createQuery(query).getSingleResult();
  }

  /**
   * The next of them after a number, or the first when it is null; those dealt with meanwhile may
   * have left the filter without any other being passed over.
   */
  public List<ChosenArchive> next(
      Jurisdiction jurisdiction, ArchiveChoice choice, UnionPath path, ArchiveNo after, int most) {
    CriteriaBuilder build = entities.getCriteriaBuilder();
    CriteriaQuery<ChosenArchive> query = build.createQuery(ChosenArchive.class);
    Root<HardshipArchive> archive = query.from(HardshipArchive.class);
    Path<ArchiveNo> no = archive.get("archiveNo");
    List<Predicate> conditions = conditions(jurisdiction, choice, path, build, query, archive);
    if (after != null) {
      conditions.add(build.lessThan(no, after));
    }
    query
        .select(
            build.construct(
                ChosenArchive.class, no, archive.get("worker").get("name"), archive.get("version")))
        .where(conditions.toArray(new Predicate[0]))
        .orderBy(build.desc(no));
    return entities.createQuery(query).setMaxResults(most).getResultList();
  }

  private static List<Predicate> conditions(
      Jurisdiction jurisdiction,
      ArchiveChoice choice,
      UnionPath path,
      CriteriaBuilder build,
      CriteriaQuery<?> query,
      Root<HardshipArchive> archive) {
    List<Predicate> conditions =
        ArchiveConditions.of(jurisdiction, choice.filter(), path, build, query, archive);
    if (!choice.numbers().isEmpty()) {
      conditions.add(archive.get("archiveNo").in(choice.numbers()));
    }
    return conditions;
  }
}

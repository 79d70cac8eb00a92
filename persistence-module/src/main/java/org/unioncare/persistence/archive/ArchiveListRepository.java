package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.DeskCount;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Page;
import org.unioncare.persistence.organisation.Union;

/**
 * Lists of archives: one statement a page, read by key, the highest number first; and what waits at
 * a desk, the soonest deadline first.
 */
@ApplicationScoped
public class ArchiveListRepository {
  /** H2 would begin with the unions and sort all archives; an outer join begins with these. */
  private static final JoinType ARCHIVES_FIRST = JoinType.LEFT;

  private static final Pattern RESIDENT_ID = Pattern.compile("\\d{17}[0-9Xx]");

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
    List<ArchiveLine> found = lines(jurisdiction, filter, path, after, false, size + 1);
    boolean more = found.size() > size;
    List<ArchiveLine> items = more ? found.subList(0, size) : found;
    return new Page<>(items, more ? items.get(size - 1).no().value() : null);
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
    select(build, query, archive, ARCHIVES_FIRST)
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
    List<Predicate> conditions = conditions(jurisdiction, filter, path, build, query, archive);
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
    List<Predicate> conditions = conditions(jurisdiction, filter, path, build, query, archive);
    if (key != null) {
      conditions.add(backwards ? build.greaterThan(no, key) : build.lessThan(no, key));
    }
    List<Order> order = new ArrayList<>();
    if (filter.text() == null && filter.statuses().size() == 1) {
      order.add(build.asc(archive.get("status")));
    }
    order.add(backwards ? build.asc(no) : build.desc(no));
    select(build, query, archive, ARCHIVES_FIRST)
        .where(conditions.toArray(new Predicate[0]))
        .orderBy(order);
    return entities.createQuery(query).setMaxResults(most).getResultList();
  }

  private static CriteriaQuery<ArchiveLine> select(
      CriteriaBuilder build,
      CriteriaQuery<ArchiveLine> query,
      Root<HardshipArchive> archive,
      JoinType joined) {
    Join<HardshipArchive, Union> union = archive.join("union", joined);
    Join<HardshipArchive, Union> desk = archive.join("desk", joined);
    return query.select(
        build.construct(
            ArchiveLine.class,
            archive.get("archiveNo"),
            archive.get("status"),
            archive.get("level"),
            archive.get("kind"),
            archive.get("workerKind"),
            archive.get("workerName"),
            archive.get("workerResidentId"),
            archive.get("workerSex"),
            archive.get("workerBirthDate"),
            archive.get("mainCause"),
            archive.get("members"),
            archive.get("incomePerHead"),
            archive.get("appliedOn"),
            archive.get("activeFrom"),
            archive.get("lastAidedOn"),
            archive.get("deregisteredOn"),
            union.get("code"),
            union.get("name"),
            desk.get("code"),
            desk.get("name"),
            archive.get("awaits"),
            archive.get("dueOn")));
  }

  static List<Predicate> conditions(
      Jurisdiction jurisdiction,
      ArchiveFilter filter,
      UnionPath path,
      CriteriaBuilder build,
      CriteriaQuery<?> query,
      Root<HardshipArchive> archive) {
    List<Predicate> conditions = new ArrayList<>();
    UnionPath root = path == null ? jurisdiction.root() : path;
    boolean byText = filter.text() != null;
    conditions.addAll(within(root, byText, build, archive));
    if (!filter.statuses().isEmpty()) {
      conditions.add(statuses(filter.statuses(), byText, archive.get("status")));
    }
    if (filter.level() != null) {
      conditions.add(build.equal(archive.get("level"), filter.level()));
    }
    if (filter.kind() != null) {
      conditions.add(build.equal(archive.get("kind"), filter.kind()));
    }
    if (filter.cause() != null) {
      conditions.add(build.equal(archive.get("mainCause"), filter.cause()));
    }
    if (filter.text() != null) {
      conditions.add(text(filter.text(), build, query, archive));
    }
    return conditions;
  }

  /**
   * Within a union and below, said so that the database reads the list in the order of its numbers:
   * a number begins with the region of the archive's city. A search goes by its text instead.
   */
  private static List<Predicate> within(
      UnionPath root, boolean byText, CriteriaBuilder build, Root<HardshipArchive> archive) {
    UnionCode union = root.code();
    Expression<String> where = archive.get("unionPath");
    if (union.equals(UnionCode.NATIONAL)) {
      return List.of();
    }
    if (byText) {
      return List.of(build.equal(build.locate(where, root.value()), 1));
    }
    if (union.isGrassroots()) {
      return List.of(build.equal(archive.get("unionPath"), root));
    }
    Path<ArchiveNo> no = archive.get("archiveNo");
    return List.of(
        build.like(where, root.value() + "%"),
        build.greaterThan(no, ArchiveNo.before(root)),
        build.lessThan(no, ArchiveNo.behind(root)));
  }

  /** One status is looked up; several, and those of a search, are sifted out on the way. */
  private static Predicate statuses(
      Set<ArchiveStatus> wanted, boolean byText, Path<ArchiveStatus> status) {
    if (wanted.size() == 1 && !byText || wanted.size() == ArchiveStatus.values().length) {
      return status.in(wanted);
    }
    return status.in(EnumSet.complementOf(EnumSet.copyOf(wanted))).not();
  }

  private static Predicate text(
      String text, CriteriaBuilder build, CriteriaQuery<?> query, Root<HardshipArchive> archive) {
    if (ArchiveNo.isWellFormed(text)) {
      return build.equal(archive.get("archiveNo"), new ArchiveNo(text));
    }
    if (RESIDENT_ID.matcher(text).matches()) {
      Subquery<Long> households = query.subquery(Long.class);
      Root<HouseholdMember> member = households.from(HouseholdMember.class);
      Expression<String> number = member.get("residentId");
      households
          .select(member.get("archive").get("id"))
          .where(build.like(number, text.toUpperCase(java.util.Locale.ROOT)));
      return archive.get("id").in(households);
    }
    String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return build.like(archive.get("workerName"), escaped + "%", '!');
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
            select(build, query, archive, JoinType.INNER)
                .where(
                    build.equal(archive.get("desk").get("code"), desk),
                    archive.get("awaits").in(steps))
                .orderBy(build.asc(archive.get("dueOn")), build.asc(archive.get("archiveNo"))));
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

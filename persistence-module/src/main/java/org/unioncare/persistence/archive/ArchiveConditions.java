package org.unioncare.persistence.archive;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;

/** What a filter of the archive list says, as conditions of its statement. */
final class ArchiveConditions {
  private static final Pattern RESIDENT_ID = Pattern.compile("\\d{17}[0-9Xx]");

  private ArchiveConditions() {}

  static List<Predicate> of(
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
      conditions.add(statuses(filter.statuses(), byText, archive.get("progress").get("status")));
    }
    if (filter.level() != null) {
      conditions.add(build.equal(archive.get("application").get("level"), filter.level()));
    }
    if (filter.kind() != null) {
      conditions.add(build.equal(archive.get("application").get("kind"), filter.kind()));
    }
    if (filter.cause() != null) {
      conditions.add(build.equal(archive.get("application").get("mainCause"), filter.cause()));
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
          .where(build.like(number, text.toUpperCase(Locale.ROOT)));
      return archive.get("id").in(households);
    }
    String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return build.like(archive.get("worker").get("name"), escaped + "%", '!');
  }
}

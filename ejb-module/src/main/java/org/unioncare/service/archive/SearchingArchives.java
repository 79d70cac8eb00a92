package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.KnownPerson;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.ArchiveListRepository;
import org.unioncare.persistence.archive.ArchiveRepository;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** Looks among the archives of the officer's union and below; every look is on record. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
@PolicyClause({"MC-14", "MC-11"})
public class SearchingArchives {
  private static final int MOST_KNOWN = 20;

  @Inject private ArchiveListRepository lists;
  @Inject private ArchiveRepository archives;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Auditing audit;

  /** The page after a number, the highest numbers first. */
  public Page<ArchiveLine> page(ArchiveFilter filter, String after, int size) {
    look("ARCHIVES_LISTED", filter);
    return lists.page(officer.jurisdiction(), filter, path(filter), key(after), size);
  }

  /** The page before a number, in the same order. */
  public Page<ArchiveLine> pageBefore(ArchiveFilter filter, String before, int size) {
    look("ARCHIVES_LISTED", filter);
    return lists.pageBefore(officer.jurisdiction(), filter, path(filter), key(before), size);
  }

  public long count(ArchiveFilter filter) {
    return lists.count(officer.jurisdiction(), filter, path(filter));
  }

  /** Records that somebody takes the archives of a filter away as a table. */
  public void takeAway(ArchiveFilter filter) {
    look("ARCHIVES_TAKEN_AWAY", filter);
  }

  /**
   * Looks before filing: by a whole resident number everywhere, of archives beyond the jurisdiction
   * only that there is one; by the beginning of a name within the jurisdiction.
   */
  public List<KnownPerson> lookUp(String person) {
    String text = person == null ? "" : person.strip().toUpperCase(java.util.Locale.ROOT);
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.matches("\\d{17}[0-9X]")) {
      audit.record("PERSON_LOOKED_UP", null, officer.jurisdiction().root(), null);
      return archives.knownAs(officer.jurisdiction(), new ResidentIdNumber(text));
    }
    ArchiveFilter byName = new ArchiveFilter(null, null, null, null, null, person);
    return page(byName, null, MOST_KNOWN).items().stream()
        .map(line -> new KnownPerson(line, line.status().isLive()))
        .toList();
  }

  private void look(String act, ArchiveFilter filter) {
    UnionPath where = path(filter);
    audit.record(act, null, where == null ? officer.jurisdiction().root() : where, null);
  }

  private UnionPath path(ArchiveFilter filter) {
    return filter.union() == null
        ? null
        : unions.within(officer.jurisdiction(), filter.union()).path();
  }

  private static ArchiveNo key(String no) {
    if (no != null && !ArchiveNo.isWellFormed(no)) {
      throw RefusedException.malformed(
          org.unioncare.domain.shared.Reason.at("after", "ARCHIVE_NO_MALFORMED"));
    }
    return no == null ? null : new ArchiveNo(no);
  }
}

package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.ClearNumber;
import org.unioncare.domain.archive.KnownPerson;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.shared.UniqueViolation;

/** Finds and keeps archives; nobody gets one that lies outside his jurisdiction. */
@ApplicationScoped
@PolicyClause({"MC-11", "MC-14"})
public class ArchiveRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected ArchiveRepository() {}

  public ArchiveRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps a new archive with its sheet; a household that got one meanwhile is refused. */
  public void add(HardshipArchive archive, ArchiveSheet sheet) {
    try {
      entities.persist(archive);
      entities.persist(new Declaration(archive.id(), sheet));
      entities.flush();
    } catch (PersistenceException overtaken) {
      throw refusalOf(overtaken);
    }
  }

  /** Keeps the corrected sheet of an archive that is filed again. */
  public void restate(HardshipArchive archive, ArchiveSheet sheet) {
    try {
      declaration(archive).restate(sheet);
      entities.flush();
    } catch (PersistenceException overtaken) {
      throw refusalOf(overtaken);
    }
  }

  /** Two filings of one household at the same moment: the database lets one of them pass. */
  private static RuntimeException refusalOf(PersistenceException failure) {
    return UniqueViolation.isIn(failure)
        ? RefusedException.because(Reason.of("PERSON_ARCHIVED_ELSEWHERE", "MC-11"))
        : failure;
  }

  /** The archive, refused as unknown when it does not exist or lies outside the jurisdiction. */
  public HardshipArchive within(Jurisdiction jurisdiction, ArchiveNo no) {
    return entities
        .createNamedQuery("HardshipArchive.ofNo", HardshipArchive.class)
        .setParameter("no", no)
        .setParameter("pattern", jurisdiction.pattern())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> RefusedException.unknown("ARCHIVE_UNKNOWN", no));
  }

  /** Writes what was done, so that a step overtaken by another is refused here and now. */
  public void flush() {
    entities.flush();
  }

  /** The sheet as it stands. */
  public ArchiveSheet sheet(HardshipArchive archive) {
    List<Person> persons = archive.persons();
    return declaration(archive)
        .sheet(archive.worker().kind(), persons.get(0), persons.subList(1, persons.size()));
  }

  /** Every number of the household in clear. */
  public List<ClearNumber> numbers(HardshipArchive archive) {
    List<ClearNumber> numbers = new ArrayList<>();
    archive
        .persons()
        .forEach(
            person ->
                numbers.add(
                    new ClearNumber(
                        ClearNumber.What.RESIDENT_ID, person.name(), person.residentId().value())));
    String card = declaration(archive).bankCard();
    if (card != null) {
      numbers.add(new ClearNumber(ClearNumber.What.BANK_CARD, archive.worker().name(), card));
    }
    return numbers;
  }

  private Declaration declaration(HardshipArchive archive) {
    return entities.find(Declaration.class, archive.id());
  }

  /**
   * Refuses a sheet with anybody who is in a live archive already, but for the archive itself; the
   * other archive is named where the jurisdiction reaches it.
   */
  public void requireUnarchived(Jurisdiction jurisdiction, ArchiveSheet sheet, ArchiveNo itself) {
    List<Person> persons = sheet.persons();
    Map<ResidentIdNumber, Object[]> archived = new HashMap<>();
    entities
        .createNamedQuery("HouseholdMember.liveAmong", Object[].class)
        .setParameter("persons", persons.stream().map(Person::residentId).toList())
        .getResultStream()
        .filter(row -> !row[1].equals(itself))
        .forEach(row -> archived.put((ResidentIdNumber) row[0], row));
    List<Reason> reasons = new ArrayList<>();
    for (int at = 0; at < persons.size(); at++) {
      Object[] other = archived.get(persons.get(at).residentId());
      if (other != null) {
        String field = at == 0 ? "worker.residentId" : "members[" + (at - 1) + "].residentId";
        reasons.add(archived(jurisdiction, other).in(field));
      }
    }
    if (!reasons.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.CONFLICT, reasons);
    }
  }

  private static Reason archived(Jurisdiction jurisdiction, Object[] other) {
    return jurisdiction.covers((UnionPath) other[2])
        ? Reason.of("PERSON_ARCHIVED", "MC-11", other[1], other[3])
        : Reason.of("PERSON_ARCHIVED_ELSEWHERE", "MC-11");
  }

  /** The archives that somebody is or was in, the newest first. */
  public List<KnownPerson> knownAs(Jurisdiction jurisdiction, ResidentIdNumber person) {
    return entities
        .createNamedQuery("HouseholdMember.archivesOf", HardshipArchive.class)
        .setParameter("person", person)
        .getResultStream()
        .filter(archive -> archive.status().isLive() || jurisdiction.covers(archive.unionPath()))
        .map(archive -> known(jurisdiction, archive))
        .toList();
  }

  private static KnownPerson known(Jurisdiction jurisdiction, HardshipArchive archive) {
    ArchiveLine line = jurisdiction.covers(archive.unionPath()) ? ArchiveLines.of(archive) : null;
    return new KnownPerson(line, archive.status().isLive());
  }

  /** Whether the worker's household exited from hardship before: 返困. */
  public boolean exitedBefore(ResidentIdNumber worker) {
    return entities
            .createNamedQuery("HouseholdMember.exitsOfWorker", Long.class)
            .setParameter("person", worker)
            .getSingleResult()
        > 0;
  }

  /** The next number of the union's region in the year. */
  public ArchiveNo nextNo(Union union, int year) {
    String region = ArchiveNo.regionOf(union.path());
    String series = region + "-" + year;
    if (!advance(series)) {
      // The first of a year: the union's row is held, so that two of them come one by one.
      entities.lock(union, LockModeType.PESSIMISTIC_WRITE);
      if (!advance(series)) {
        entities.persist(new ArchiveSeries(series, 1));
        entities.flush();
      }
    }
    long running =
        entities
            .createNamedQuery("ArchiveSeries.last", Long.class)
            .setParameter("series", series)
            .getSingleResult();
    return ArchiveNo.of(region, year, running);
  }

  private boolean advance(String series) {
    return entities
            .createNamedQuery("ArchiveSeries.advance")
            .setParameter("by", 1L)
            .setParameter("series", series)
            .executeUpdate()
        > 0;
  }
}

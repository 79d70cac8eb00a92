package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.DeskCount;
import org.unioncare.domain.archive.Procedure;
import org.unioncare.domain.security.Duty;
import org.unioncare.persistence.archive.ArchiveListRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** What waits for the officer: by office, at his own union, the soonest deadline first. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
public class Desk {
  @Inject private ArchiveListRepository lists;
  @Inject private Officer officer;

  /** The archives that wait, each with the step it waits for and since or until when. */
  public List<ArchiveLine> waiting(int most) {
    return lists.waiting(officer.union(), Procedure.awaitedOf(officer.offices()), most);
  }

  /** How many wait, by step. */
  public List<DeskCount> counts() {
    return lists.counts(officer.union(), Procedure.awaitedOf(officer.offices()));
  }

  public long count() {
    return counts().stream().mapToLong(DeskCount::count).sum();
  }
}

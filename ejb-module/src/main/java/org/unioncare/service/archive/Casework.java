package org.unioncare.service.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.archive.When;
import org.unioncare.persistence.archive.ArchiveRepository;
import org.unioncare.persistence.archive.ArchiveViewRepository;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;

/** What each step of the procedure begins and ends with: the archive, who acts, when, on record. */
@RequestScoped
public class Casework {
  @Inject private ArchiveRepository archives;
  @Inject private ArchiveViewRepository views;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /** The archive, as long as nobody changed it since it was read. */
  HardshipArchive take(ArchiveNo no, StepRequest request) {
    request.requireWellFormed();
    HardshipArchive archive = archives.within(officer.jurisdiction(), no);
    archive.requireVersion(request.version());
    return archive;
  }

  Actor actor() {
    return new Actor(officer.account(), officer.name(), officer.union(), officer.offices());
  }

  When when(StepRequest request) {
    return when(request.on());
  }

  When when(LocalDate on) {
    return new When(on, today.moment());
  }

  /** The next union up from where the archive lies, or null at the end of its route. */
  Union next(HardshipArchive archive) {
    return archive.nextOnRoute().flatMap(unions::find).orElse(null);
  }

  /** Records the step and shows the archive as it stands after it. */
  ArchiveView done(HardshipArchive archive, StepRequest request) {
    return done(archive, "ARCHIVE_" + request.action());
  }

  ArchiveView done(HardshipArchive archive, String act) {
    archives.flush();
    audit.record(act, archive.archiveNo().value(), archive.unionPath(), null);
    return views.view(archive, actor(), today.date());
  }
}

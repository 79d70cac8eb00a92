package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.ClearNumber;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.ArchiveRepository;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.UseCase;

/** Opens an archive: every look is on record, and numbers in clear ask for a purpose. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
@PolicyClause("MC-14")
public class ReadingArchives {
  private static final int LONGEST_PURPOSE = 200;

  @Inject private Casework casework;
  @Inject private ArchiveRepository archives;
  @Inject private Officer officer;
  @Inject private Auditing audit;

  /** Everything of the archive, numbers masked, and what may be done with it next. */
  public ArchiveView read(ArchiveNo no) {
    return casework.done(archives.within(officer.jurisdiction(), no), "ARCHIVE_READ");
  }

  /** The resident numbers and the bank card in clear, for a purpose that is put on record. */
  @RolesAllowed(Duty.REVEAL_IDENTITY)
  public List<ClearNumber> reveal(ArchiveNo no, String purpose) {
    List<Reason> faults = new ArrayList<>();
    if (purpose == null || purpose.isBlank()) {
      faults.add(Reason.at("purpose", "FIELD_REQUIRED"));
    } else {
      faults.addAll(PlainText.faults("purpose", purpose.strip(), LONGEST_PURPOSE));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
    HardshipArchive archive = archives.within(officer.jurisdiction(), no);
    audit.record("IDENTITY_REVEALED", no.value(), archive.unionPath(), purpose.strip());
    return archives.numbers(archive);
  }
}

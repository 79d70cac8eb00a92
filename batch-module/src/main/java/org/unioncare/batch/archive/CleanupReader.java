package org.unioncare.batch.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.cleanup.CleanupCandidate;
import org.unioncare.service.archive.cleanup.ProposingDeregistration;

/** Reads the archives in force. */
@Named
@Dependent
public class CleanupReader extends ArchivesByNumber<CleanupCandidate> {
  @Inject private ProposingDeregistration proposing;

  @Override
  List<CleanupCandidate> after(ArchiveNo last, int most) {
    return proposing.after(jurisdiction(), last, most);
  }

  @Override
  ArchiveNo no(CleanupCandidate archive) {
    return archive.no();
  }
}

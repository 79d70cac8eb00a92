package org.unioncare.web.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ClearNumber;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.service.archive.Deregistering;
import org.unioncare.service.archive.ReadingArchives;
import org.unioncare.service.archive.TakingSteps;

/** The use cases behind the page of an archive: take a step, settle a proposal, see a number. */
@ApplicationScoped
public class ArchiveActs {
  @Inject private TakingSteps steps;
  @Inject private Deregistering deregistering;
  @Inject private ReadingArchives archives;

  void take(ArchiveNo no, long version, TypedAct act) {
    steps.take(
        no,
        new StepRequest(
            act.getAction(),
            version,
            act.getOn(),
            act.getReason(),
            act.getPlace(),
            act.getRaisedBy(),
            act.getChange(),
            act.getHappenedOn(),
            act.getGround()));
  }

  void settle(TypedSettlement settlement) {
    if (settlement.isConfirmed()) {
      deregistering.confirm(settlement.id(), null, settlement.getReason());
    } else {
      deregistering.dismiss(settlement.id(), settlement.getReason());
    }
  }

  List<ClearNumber> reveal(ArchiveNo no, String purpose) {
    return archives.reveal(no, purpose);
  }
}

package org.unioncare.service.eligibility.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.eligibility.PackCheck;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.publishing.PackAuthority;
import org.unioncare.domain.eligibility.publishing.PackSuccession;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.persistence.eligibility.publishing.PolicyDraft;

/** Everything that must hold of a draft before it may be published. */
@ApplicationScoped
@PolicyClause("QS-03")
public class PackExamination {

  @Inject private PolicyPackRepository packs;

  /** What is wrong with the draft; nothing when it may be published. */
  public List<Reason> faults(PolicyDraft draft) {
    try {
      PolicyPack pack = PackReader.read(draft.yaml());
      PolicyPacks published = packs.published();
      List<Reason> faults = new ArrayList<>(PackCheck.faults(pack, published));
      faults.addAll(new PackSuccession(published).faults(pack));
      if (!draft.reference().equals(pack.reference())) {
        faults.add(
            Reason.at(
                "yaml",
                "PACK_REFERENCE_CHANGED",
                pack.reference().id(),
                pack.reference().version(),
                draft.reference().id(),
                draft.reference().version()));
      }
      if (!PackAuthority.covers(draft.union(), pack.place())) {
        faults.add(
            Reason.of("PACK_PLACE_NOT_YOURS", "QS-03", pack.place(), draft.union()).in("place"));
      }
      return faults;
    } catch (RefusedException unreadable) {
      return unreadable.reasons();
    }
  }
}

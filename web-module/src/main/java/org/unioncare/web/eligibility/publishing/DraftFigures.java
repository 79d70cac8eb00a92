package org.unioncare.web.eligibility.publishing;

import java.util.List;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.ConditionDemands;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.PackFigures;
import org.unioncare.web.eligibility.FindingWords;
import org.unioncare.web.shared.Messages;

/** Lays the figures of a pack out for typing, each beside the sentence it stands in. */
record DraftFigures(PolicyPack pack, PackFigures figures) {

  void fill(List<TypedFigure> thresholds, List<TypedFigure> caps) {
    ConditionDemands demands = new ConditionDemands(pack);
    for (PackFigures.Threshold threshold : figures.thresholds()) {
      FilingStandard standard = pack.standards().get(threshold.standard());
      thresholds.add(
          new TypedFigure(
              standard.name(),
              FindingWords.sentence(demands.of(standard.conditions()).get(threshold.condition())),
              threshold));
    }
    for (PackFigures.CapFigure figure : figures.caps()) {
      AidCap cap = pack.aid().caps().get(figure.cap());
      caps.add(
          new TypedFigure(
              Messages.of("Aid." + cap.aid()),
              Messages.of("eligibility_draft.cap", cap.per()),
              figure));
    }
  }
}

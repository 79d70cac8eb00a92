package org.unioncare.web.eligibility.publishing;

import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.eligibility.publishing.DraftEntry;
import org.unioncare.domain.eligibility.publishing.DraftSheet;
import org.unioncare.domain.shared.Reason;

/** A draft as programs read it: how far it has come, and what keeps it from being published. */
public record DraftAnswer(DraftEntry draft, List<Finding> findings) {

  /**
   * A fault of the draft.
   *
   * @param row the row of the text it stands in, or 0 where it concerns the whole
   */
  public record Finding(String code, String field, String clause, int row, String detail) {}

  static DraftAnswer of(DraftSheet sheet, List<Reason> faults) {
    List<DraftFault> said = DraftFault.of(faults, sheet.yaml());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < faults.size(); i++) {
      Reason reason = faults.get(i);
      findings.add(
          new Finding(
              reason.code(),
              reason.field(),
              reason.clause(),
              said.get(i).row(),
              said.get(i).sentence()));
    }
    return new DraftAnswer(sheet.entry(), findings);
  }
}

package org.unioncare.web.eligibility.publishing;

import java.util.List;
import org.unioncare.domain.shared.Reason;
import org.unioncare.web.shared.Messages;

/**
 * A fault of a draft.
 *
 * @param row the row of the text it stands in, or 0 where it concerns the whole
 * @param excerpt what stands in that row
 */
public record DraftFault(String sentence, int row, String excerpt) {

  static List<DraftFault> of(List<Reason> reasons, String yaml) {
    List<String> rows = yaml.lines().toList();
    return reasons.stream().map(reason -> of(reason, rows)).toList();
  }

  private static DraftFault of(Reason reason, List<String> rows) {
    String sentence = Messages.of(reason);
    Object first = reason.figures().isEmpty() ? null : reason.figures().get(0);
    boolean said =
        first instanceof Integer row
            && row >= 1
            && row <= rows.size()
            && sentence.contains(Messages.of("eligibility_draft.row", row));
    int row = said ? (Integer) first : 0;
    return new DraftFault(sentence, row, said ? rows.get(row - 1).strip() : "");
  }
}

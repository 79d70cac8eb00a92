package org.unioncare.web.eligibility.lines;

import java.util.Map;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** What is wrong with one typed line, said at its field instead of by the row of a table. */
final class TypedLineFault {
  private static final Map<String, String> FIELDS =
      Map.of(
          "LINE_REGION_UNKNOWN", "region",
          "LINE_REGION_NOT_YOURS", "region",
          "LINE_DAY", "from",
          "LINE_CHANGED", "from",
          "LINE_AMOUNT", "amount",
          "LINE_DOCUMENT_MISSING", "document",
          "LINE_DOCUMENT_TEXT", "document");

  private TypedLineFault() {}

  /** Does it; what it refuses is said of the fields. */
  static void atItsField(Runnable act) {
    try {
      act.run();
    } catch (RefusedException refused) {
      throw new RefusedException(
          refused.kind(), refused.reasons().stream().map(TypedLineFault::atItsField).toList());
    }
  }

  static Reason atItsField(Reason reason) {
    String field = FIELDS.get(reason.code());
    return field == null
        ? reason
        : new Reason("TYPED_" + reason.code(), reason.clause(), field, reason.figures());
  }
}

package org.unioncare.web.organisation;

import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.web.shared.Body;

/** The code of a union in what a program sent; whether it exists is for the service to say. */
public final class UnionField {
  private static final int LONGEST = 11;
  private static final String MALFORMED = "UNION_CODE_MALFORMED";

  private UnionField() {}

  public static UnionCode of(Body body, String field) {
    return body.value(field, LONGEST, MALFORMED, UnionCode::new);
  }

  /** The code, or null where it is left out. */
  public static UnionCode optional(Body body, String field) {
    return body.optionalValue(field, LONGEST, MALFORMED, UnionCode::new);
  }
}

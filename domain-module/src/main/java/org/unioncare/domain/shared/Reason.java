package org.unioncare.domain.shared;

import java.util.List;
import java.util.Objects;

/**
 * One reason of a refusal: a stable code, the clause it rests on, the field it concerns and the
 * figures compared; the sentence in Chinese stands in the message bundle under {@code
 * Reason.<code>}.
 *
 * @param code stable, upper case with underscores, such as {@code FUND_LEVEL_ABOVE_ARCHIVE}
 * @param clause an id of clauses.csv, or null where no clause applies
 * @param field the path of the field, such as {@code members[1].residentId}, or null for the whole
 * @param figures what the sentence names, in its order: Money, dates, numbers, enum constants, text
 */
public record Reason(String code, String clause, String field, List<Object> figures) {

  public Reason {
    Objects.requireNonNull(code);
    figures = List.copyOf(figures);
  }

  /** A reason that rests on a clause and concerns the whole. */
  public static Reason of(String code, String clause, Object... figures) {
    return new Reason(code, clause, null, List.of(figures));
  }

  /** A reason that concerns one field and rests on no clause. */
  public static Reason at(String field, String code, Object... figures) {
    return new Reason(code, null, field, List.of(figures));
  }

  /** The same reason, said of a field. */
  public Reason in(String path) {
    return new Reason(code, clause, path, figures);
  }

  /** The same reason, resting on a clause. */
  public Reason under(String policyClause) {
    return new Reason(code, policyClause, field, figures);
  }
}

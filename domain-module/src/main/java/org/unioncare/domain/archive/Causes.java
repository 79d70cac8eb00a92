package org.unioncare.domain.archive;

import java.util.List;
import java.util.stream.Stream;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.shared.PolicyClause;

/** 主要致困原因, and up to three 次要致困原因 other than the main one. */
@PolicyClause({"LZ-A1", "LZ-A2"})
public record Causes(HardshipCause main, List<HardshipCause> secondary, String remark) {

  /** The most secondary causes a form holds. */
  public static final int MOST_SECONDARY = 3;

  public Causes {
    secondary = List.copyOf(secondary);
  }

  /** The main one first. */
  public List<HardshipCause> all() {
    return Stream.concat(Stream.of(main), secondary.stream()).toList();
  }
}

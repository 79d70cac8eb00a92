package org.unioncare.domain.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.unioncare.domain.shared.PolicyClause;

/** By what the register is counted. */
@PolicyClause({"MC-10", "LZ-24"})
public enum Dimension {
  /** 主要致困原因. */
  CAUSE,
  /** 档案级别. */
  LEVEL,
  /** 困难类别. */
  KIND,
  /** 档案状态. */
  STATUS,
  /** 帮扶项目. */
  AID,
  /** 档案类别. */
  COHORT,
  /** 下级工会. */
  UNION,
  /** 建档和发放的月份. */
  MONTH;

  /** The word of the dimension in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Dimension> ofWord(String word) {
    return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
  }
}

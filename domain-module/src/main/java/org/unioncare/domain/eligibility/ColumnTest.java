package org.unioncare.domain.eligibility;

/** A condition that is tested on many households of a block at once. */
public interface ColumnTest {

  /**
   * Keeps the households that meet it.
   *
   * @param rows the households looked at; those kept stand at its front afterwards
   * @return how many are kept
   */
  int keep(JudgedColumns block, int[] rows, int count);

  /** Keeps those whose column has one of the bits, or none of them. */
  static ColumnTest ofBits(Column column, int bits, boolean expected) {
    int unwanted = expected ? 0 : 1;
    return (block, rows, count) -> {
      int[] values = column.of(block.households);
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        rows[kept] = row;
        kept += oneIfAny(values[row] & bits) ^ unwanted;
      }
      return kept;
    };
  }

  /** Keeps those whose column holds one of the words. */
  static ColumnTest ofWords(Column column, int bits) {
    return (block, rows, count) -> {
      int[] values = column.of(block.households);
      int kept = 0;
      for (int at = 0; at < count; at++) {
        int row = rows[at];
        rows[kept] = row;
        kept += (bits >>> values[row]) & 1;
      }
      return kept;
    };
  }

  /** Keeps those whose flag is as expected. */
  static ColumnTest ofFlag(HouseholdFlag flag, boolean expected) {
    return ofBits(block -> block.flags, HouseholdColumns.bit(flag), expected);
  }

  /** One when a number has any of its lower bits, else zero; without a branch. */
  static int oneIfAny(int bits) {
    return -bits >>> Integer.SIZE - 1;
  }

  /** Finds a column of small numbers in a block. */
  interface Column {
    int[] of(HouseholdColumns block);
  }
}

package org.unioncare.web.eligibility.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unioncare.domain.eligibility.PolicyPack;

/** Two versions of a pack side by side: what is new, what is gone, what changed from what. */
public final class PackDifference {

  /** What became of a row. */
  public enum Fate {
    NEW,
    CHANGED,
    GONE
  }

  /** A row that is not the same in both; before or after is null where it stands in one alone. */
  public record Change(Fate fate, PackTable.Row before, PackTable.Row after) {

    /** The row by which it is named. */
    public PackTable.Row row() {
      return after == null ? before : after;
    }
  }

  private final List<Change> changes = new ArrayList<>();
  private int same;

  public PackDifference(PolicyPack before, PolicyPack after) {
    Map<String, PackTable.Row> old = byKey(before);
    byKey(after)
        .forEach(
            (key, row) -> {
              PackTable.Row was = old.remove(key);
              if (was == null) {
                changes.add(new Change(Fate.NEW, null, row));
              } else if (isSame(was, row)) {
                same++;
              } else {
                changes.add(new Change(Fate.CHANGED, was, row));
              }
            });
    old.values().forEach(row -> changes.add(new Change(Fate.GONE, row, null)));
  }

  public List<Change> getChanges() {
    return changes;
  }

  /** How many rows are the same in both. */
  public int getSame() {
    return same;
  }

  private static boolean isSame(PackTable.Row was, PackTable.Row row) {
    return was.text().equals(row.text())
        && was.name().equals(row.name())
        && Objects.equals(was.clause(), row.clause());
  }

  private static Map<String, PackTable.Row> byKey(PolicyPack pack) {
    Map<String, PackTable.Row> rows = new LinkedHashMap<>();
    for (PackTable.Row row : new PackTable(pack).all()) {
      String key = row.section() + " " + row.key();
      while (rows.containsKey(key)) {
        key += "+";
      }
      rows.put(key, row);
    }
    return rows;
  }
}

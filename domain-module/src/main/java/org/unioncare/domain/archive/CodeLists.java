package org.unioncare.domain.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.shared.PolicyClause;

/** The dictionaries in their order, as they stand now. */
@PolicyClause({"LZ-A1", "LZ-A2"})
public final class CodeLists {
  private final Map<Dictionary, List<CodeItem>> lists = new EnumMap<>(Dictionary.class);

  public CodeLists(Map<Dictionary, List<CodeItem>> lists) {
    lists.forEach((dictionary, items) -> this.lists.put(dictionary, List.copyOf(items)));
  }

  public List<CodeItem> items(Dictionary dictionary) {
    return lists.getOrDefault(dictionary, List.of());
  }

  public boolean has(Dictionary dictionary, String code) {
    return items(dictionary).stream().anyMatch(item -> item.code().equals(code));
  }

  /** The label of a code; a code that left its list since is shown as it is. */
  public String label(Dictionary dictionary, String code) {
    return items(dictionary).stream()
        .filter(item -> item.code().equals(code))
        .map(CodeItem::label)
        .findFirst()
        .orElse(code);
  }
}

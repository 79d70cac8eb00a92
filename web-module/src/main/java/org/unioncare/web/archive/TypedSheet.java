package org.unioncare.web.archive;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Everything typed into the archive form so far, as text by the path of its field: what a draft
 * keeps and what the sheet is read from.
 */
public final class TypedSheet implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](.*)");

  private static final String NOTE = "@";

  private final TreeMap<String, String> fields = new TreeMap<>();
  private final TreeMap<String, Integer> emptyRows = new TreeMap<>();

  public TypedSheet() {}

  public TypedSheet(Map<String, String> typed) {
    fields.putAll(typed);
  }

  /** What was typed of the sheet itself, nothing blank. */
  public Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>(fields);
    typed.keySet().removeIf(field -> field.startsWith(NOTE));
    return typed;
  }

  /** What was typed, and what the form notes beside it. */
  Map<String, String> all() {
    return new LinkedHashMap<>(fields);
  }

  /** Something about the form itself, such as the archive it corrects. */
  Optional<String> note(String name) {
    return Optional.ofNullable(fields.get(NOTE + name));
  }

  void note(String name, Object value) {
    if (value == null) {
      fields.remove(NOTE + name);
    } else {
      fields.put(NOTE + name, value.toString());
    }
  }

  /** The fields of the household as a whole, such as {@code incomeTax}. */
  public TypedPart getWhole() {
    return part("");
  }

  public TypedPart getWorker() {
    return part("worker.");
  }

  public TypedPart getIncome() {
    return part("income.");
  }

  public TypedPart getAssets() {
    return part("assets.");
  }

  public TypedPart getExpenditure() {
    return part("expenditure.");
  }

  /** Income per head by month, such as {@code 2019-09}. */
  public TypedPart getMonths() {
    return part("monthlyIncomePerHead.");
  }

  public TypedPart getCauses() {
    return part("causes.");
  }

  public TypedPart getHousing() {
    return part("housing.");
  }

  public TypedPart getBankAccount() {
    return part("bankAccount.");
  }

  public List<TypedPart> getMembers() {
    return rows("members");
  }

  public List<TypedPart> getDocuments() {
    return rows("documents");
  }

  private TypedPart part(String prefix) {
    return new TypedPart(fields, prefix);
  }

  List<TypedPart> rows(String list) {
    return IntStream.range(0, count(list)).mapToObj(i -> part(at(list, i))).toList();
  }

  /** One more row at the end, still empty. */
  void addRow(String list) {
    emptyRows.put(list, count(list) + 1);
  }

  /** Takes a row out; those behind it move up. */
  void removeRow(String list, int row) {
    int rows = count(list);
    Map<String, String> moved = new LinkedHashMap<>();
    fields
        .entrySet()
        .removeIf(
            field -> {
              Matcher path = ROW.matcher(field.getKey());
              boolean behind =
                  path.matches()
                      && path.group(1).equals(list)
                      && Integer.parseInt(path.group(2)) >= row;
              if (behind && Integer.parseInt(path.group(2)) > row) {
                int before = Integer.parseInt(path.group(2)) - 1;
                moved.put("%s[%d]%s".formatted(list, before, path.group(3)), field.getValue());
              }
              return behind;
            });
    fields.putAll(moved);
    emptyRows.put(list, Math.max(0, rows - 1));
  }

  private int count(String list) {
    int typed =
        fields.keySet().stream()
            .map(ROW::matcher)
            .filter(path -> path.matches() && path.group(1).equals(list))
            .mapToInt(path -> Integer.parseInt(path.group(2)) + 1)
            .max()
            .orElse(0);
    return Math.max(typed, emptyRows.getOrDefault(list, 0));
  }

  private static String at(String list, int row) {
    return "%s[%d].".formatted(list, row);
  }
}

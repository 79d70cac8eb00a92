package org.unioncare.persistence.archive;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.CodeItem;
import org.unioncare.domain.archive.CodeLists;
import org.unioncare.domain.archive.Deregistration;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.archive.Dictionary;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.domain.archive.SheetRules;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.persistence.organisation.Regions;
import org.unioncare.persistence.shared.ConfigTable;

/**
 * 样例家庭 as shipped in {@code config/demo/sample-households.yaml}: the one source of the families
 * that the demo shows, the tests file and the guide names.
 */
public final class SampleHouseholds {
  private static final String FILE = "/config/demo/sample-households.yaml";
  private static final Set<String> KNOWN =
      Set.of("name", "story", "union", "applied", "pack", "expect", "deregistered", "household");

  private static final CodeLists CODES = firstEdition();
  private static final Set<String> REGIONS = new Regions().codes();

  private SampleHouseholds() {}

  /** Every sample, in the order of the file. */
  public static List<SampleHousehold> all() {
    return list(file()).stream().map(row -> sample(mapping(row))).toList();
  }

  /**
   * The household of a name.
   *
   * @throws IllegalArgumentException when no sample has it
   */
  public static SampleHousehold named(String name) {
    return all().stream()
        .filter(sample -> sample.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sample household " + name));
  }

  private static Object file() {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    try (InputStream source = SampleHouseholds.class.getResourceAsStream(FILE)) {
      if (source == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new Load(settings).loadFromInputStream(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleHousehold sample(Map<String, Object> row) {
    if (!KNOWN.containsAll(row.keySet())) {
      throw new IllegalStateException("unknown: " + row.keySet());
    }
    LocalDate applied = LocalDate.parse(text(row, "applied"));
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("worker.name", text(row, "name"));
    typed.put("consentSignedOn", applied.toString());
    mapping(row.get("household")).forEach((field, told) -> put(typed, field, told));
    return new SampleHousehold(
        text(row, "story"),
        new UnionCode(text(row, "union")),
        applied,
        text(row, "pack"),
        read(typed, applied),
        expected(mapping(row.get("expect"))),
        row.containsKey("deregistered") ? deregistered(mapping(row.get("deregistered"))) : null);
  }

  /** A sheet read by the codes and regions as shipped. */
  static ArchiveSheet read(Map<String, String> typed, LocalDate on) {
    return ArchiveSheet.read(typed, new SheetRules(CODES, REGIONS, on));
  }

  private static SampleHousehold.Expected expected(Map<String, Object> row) {
    return row.containsKey("refused")
        ? new SampleHousehold.Expected(null, null, null, null, text(row, "refused"))
        : new SampleHousehold.Expected(
            UnionLevel.valueOf(text(row, "level")),
            HardshipKind.valueOf(text(row, "kind")),
            text(row, "clause"),
            new AidScope(Set.of(text(row, "aid"))),
            null);
  }

  private static Deregistration deregistered(Map<String, Object> row) {
    return new Deregistration(
        LocalDate.parse(text(row, "on")), DeregistrationGround.valueOf(text(row, "ground")));
  }

  /** Puts what is told under the path of its field, as the form would have it. */
  private static void put(Map<String, String> typed, String path, Object told) {
    if (told instanceof Map<?, ?>) {
      mapping(told).forEach((field, part) -> put(typed, path + "." + field, part));
    } else if (told instanceof List<?> parts && parts.get(0) instanceof Map<?, ?>) {
      for (int i = 0; i < parts.size(); i++) {
        put(typed, path + "[" + i + "]", parts.get(i));
      }
    } else if (told instanceof List<?> words) {
      typed.put(path, words.stream().map(String::valueOf).collect(joining(",")));
    } else {
      typed.put(path, String.valueOf(told));
    }
  }

  private static String text(Map<String, Object> row, String key) {
    if (row.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("no " + key + " in " + row);
  }

  private static Map<String, Object> mapping(Object node) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    if (!(node instanceof Map<?, ?> entries)) {
      throw new IllegalStateException("not a mapping: " + node);
    }
    entries.forEach((key, value) -> mapping.put(String.valueOf(key), value));
    return mapping;
  }

  private static List<Object> list(Object node) {
    if (node instanceof List<?> items) {
      return new ArrayList<>(items);
    }
    throw new IllegalStateException("not a list: " + node);
  }

  private static CodeLists firstEdition() {
    Map<Dictionary, List<CodeItem>> lists = new EnumMap<>(Dictionary.class);
    for (ConfigTable.Row row : ConfigTable.read("code-lists/code-lists.csv")) {
      DictionaryRepository.dictionary(row.cell("list"))
          .ifPresent(
              dictionary ->
                  lists
                      .computeIfAbsent(dictionary, none -> new ArrayList<>())
                      .add(new CodeItem(row.cell("code"), row.cell("label"))));
    }
    return new CodeLists(lists);
  }
}

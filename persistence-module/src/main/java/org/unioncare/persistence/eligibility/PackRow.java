package org.unioncare.persistence.eligibility;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * A place in the YAML of a pack: it knows its path and its row, and reads itself strictly, so that
 * a typo is named and never passed over.
 */
final class PackRow {
  private static final BigDecimal LARGEST_FACTOR = BigDecimal.valueOf(1000);
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern CLAUSE = Pattern.compile("[A-Z]{2}-[A-Z]?\\d{1,2}");
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel("pack").build();

  private final String path;
  private final Node node;
  private final int row;

  private PackRow(String path, Node node) {
    this(path, node, rowOf(node));
  }

  private PackRow(String path, Node node, int row) {
    this.path = path;
    this.node = node;
    this.row = row;
  }

  /** The whole document; every scalar in it is text until it is asked to be more. */
  static PackRow parse(String yaml) {
    try {
      return new Compose(SETTINGS)
          .composeString(yaml)
          .map(root -> new PackRow("", PackCycle.refuse(root)))
          .orElseThrow(() -> new PackFault("", "PACK_EMPTY_TEXT"));
    } catch (MarkedYamlEngineException e) {
      int row = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new PackFault("", "PACK_SYNTAX", row);
    } catch (YamlEngineException e) {
      throw new PackFault("", "PACK_SYNTAX", 1);
    }
  }

  /** The row of the text, counted from one, in which the node begins. */
  static int rowOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  PackFault fault(String code, Object... figures) {
    List<Object> all = new ArrayList<>(List.of(row));
    all.addAll(Arrays.asList(figures));
    return new PackFault(path, code, all.toArray());
  }

  /** The fields of a mapping; one that is not known or stands twice is refused. */
  Map<String, PackRow> fields(String... known) {
    Map<String, PackRow> fields = entries();
    fields.forEach(
        (key, field) -> {
          if (!List.of(known).contains(key)) {
            throw field.fault("PACK_UNKNOWN_KEY", key, String.join(", ", known));
          }
        });
    return fields;
  }

  /** What a mapping holds, whatever its keys. */
  Map<String, PackRow> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw fault("PACK_SHAPE_MAPPING");
    }
    Map<String, PackRow> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new PackRow(path, tuple.getKeyNode()).text();
      PackRow entry =
          new PackRow(
              path.isEmpty() ? key : path + "." + key,
              tuple.getValueNode(),
              rowOf(tuple.getKeyNode()));
      if (entries.put(key, entry) != null) {
        throw entry.fault("PACK_KEY_TWICE", key);
      }
    }
    return entries;
  }

  /** The field so named, which must be there. */
  PackRow demand(Map<String, PackRow> fields, String key) {
    PackRow field = fields.get(key);
    if (field == null) {
      throw fault("PACK_KEY_MISSING", key);
    }
    return field;
  }

  List<PackRow> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault("PACK_SHAPE_LIST");
    }
    List<PackRow> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new PackRow(path + "[" + items.size() + "]", item));
    }
    return items;
  }

  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw fault("PACK_SHAPE_TEXT");
  }

  /** Text of at most so many characters. */
  String text(int longest) {
    if (text().length() > longest) {
      throw fault("PACK_TEXT_LONG", longest);
    }
    return text();
  }

  /** The id of a pack: small letters, digits and hyphens. */
  String id() {
    if (!ID.matcher(text()).matches()) {
      throw fault("PACK_ID", text());
    }
    return text();
  }

  String clause() {
    String clause = text();
    if (!CLAUSE.matcher(clause).matches()) {
      throw fault("PACK_CLAUSE", clause);
    }
    return clause;
  }

  /** A region's code, or {@code 0} for the whole country. */
  String place() {
    String place = text();
    if (!UnionCode.isWellFormed(place) || new UnionCode(place).isGrassroots()) {
      throw fault("PACK_PLACE", place);
    }
    return place;
  }

  boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("PACK_WORD_UNKNOWN", text(), "true, false");
    };
  }

  int whole(int least, int most) {
    try {
      int number = Integer.parseInt(text());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // answered below
    }
    throw fault("PACK_NUMBER", text(), least, most);
  }

  Money money() {
    try {
      Money amount = new Money(new BigDecimal(text()));
      if (amount.isNegative() || amount.exceeds(Money.MAXIMUM)) {
        throw fault("PACK_AMOUNT", text());
      }
      return amount;
    } catch (ArithmeticException | NumberFormatException e) {
      throw fault("PACK_AMOUNT", text());
    }
  }

  /** A sum of money above zero. */
  Money aboveZero() {
    Money amount = money();
    if (amount.isZero()) {
      throw fault("PACK_AMOUNT_ZERO");
    }
    return amount;
  }

  /** A number not below zero, of at most four places and at most 1,000. */
  Multiple multiple() {
    try {
      BigDecimal factor = new BigDecimal(text());
      if (factor.scale() <= 4 && factor.signum() >= 0 && factor.compareTo(LARGEST_FACTOR) <= 0) {
        return new Multiple(factor);
      }
    } catch (NumberFormatException e) {
      // answered below
    }
    throw fault("PACK_MULTIPLE", text());
  }

  LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException e) {
      throw fault("PACK_DATE", text());
    }
  }

  <E extends Enum<E>> E word(Class<E> type) {
    try {
      return Enum.valueOf(type, text());
    } catch (IllegalArgumentException e) {
      throw fault("PACK_WORD_UNKNOWN", text(), Arrays.toString(type.getEnumConstants()));
    }
  }

  /** One word or a list of words, at least one and none of them twice. */
  <E extends Enum<E>> Set<E> words(Class<E> type) {
    Set<E> words = new LinkedHashSet<>();
    for (PackRow item : node instanceof ScalarNode ? List.of(this) : items()) {
      if (!words.add(item.word(type))) {
        throw item.fault("PACK_KEY_TWICE", item.text());
      }
    }
    if (words.isEmpty()) {
      throw fault("PACK_LIST_EMPTY");
    }
    return words;
  }

  /** What the domain refuses to build, said of this row. */
  <T> T build(Supplier<T> building) {
    try {
      return building.get();
    } catch (IllegalArgumentException e) {
      throw fault("PACK_MEANING", String.valueOf(e.getMessage()));
    } catch (RefusedException refused) {
      Reason first = refused.reasons().get(0);
      throw fault("PACK_HOUSEHOLD", first.field());
    }
  }
}

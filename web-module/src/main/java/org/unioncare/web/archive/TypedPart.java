package org.unioncare.web.archive;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unioncare.domain.shared.Money;

/**
 * One part of the form, such as the worker or the second member: its fields as the kinds of value
 * that the tags of a page bind to, kept as text.
 */
public final class TypedPart {
  private static final String SEPARATOR = ",";

  private final SortedMap<String, String> fields;
  private final String prefix;

  TypedPart(SortedMap<String, String> fields, String prefix) {
    this.fields = fields;
    this.prefix = prefix;
  }

  /** Texts and codes. */
  public Map<String, Object> getText() {
    return new Fields(text -> text);
  }

  public Map<String, Object> getMoney() {
    return new Fields(TypedPart::money);
  }

  public Map<String, Object> getDay() {
    return new Fields(TypedPart::day);
  }

  public Map<String, Object> getNumber() {
    return new Fields(text -> text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null);
  }

  public Map<String, Object> getFlag() {
    return new Fields(Boolean::valueOf);
  }

  /** Several codes. */
  public Map<String, Object> getCodes() {
    return new Fields(text -> text.split(SEPARATOR));
  }

  /** What was typed into a field, or an empty text. */
  String typed(String field) {
    return fields.getOrDefault(prefix + field, "");
  }

  /** The amount typed into a field, zero where there is none. */
  Money amount(String field) {
    Money amount = money(typed(field));
    return amount == null ? Money.ZERO : amount;
  }

  boolean isTyped(String field) {
    return fields.containsKey(prefix + field);
  }

  private static Money money(String text) {
    return text.matches("-?\\d{1,15}(\\.\\d{1,2})?") ? Money.of(text) : null;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Collection<?> several) {
      return several.stream().map(TypedPart::text).collect(Collectors.joining(SEPARATOR));
    } else if (value instanceof Object[] several) {
      return text(Arrays.asList(several));
    } else if (value instanceof Enum<?> word) {
      return word.name();
    } else if (Boolean.FALSE.equals(value)) {
      return "";
    }
    return Normalizer.normalize(value.toString(), Normalizer.Form.NFC).strip();
  }

  private final class Fields extends AbstractMap<String, Object> {
    private final Function<String, Object> reading;

    Fields(Function<String, Object> reading) {
      this.reading = reading;
    }

    @Override
    public Object get(Object field) {
      String text = fields.get(prefix + field);
      return text == null ? null : reading.apply(text);
    }

    @Override
    public boolean containsKey(Object field) {
      return fields.containsKey(prefix + field);
    }

    @Override
    public Object put(String field, Object value) {
      Object before = get(field);
      String text = text(value);
      if (text.isEmpty()) {
        fields.remove(prefix + field);
      } else {
        fields.put(prefix + field, text);
      }
      return before;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return fields.keySet().stream()
          .filter(path -> path.startsWith(prefix))
          .map(path -> path.substring(prefix.length()))
          .filter(field -> get(field) != null)
          .map(field -> new SimpleImmutableEntry<>(field, get(field)))
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}

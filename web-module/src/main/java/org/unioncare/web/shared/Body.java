package org.unioncare.web.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * What a program sent, read field by field: every wrong field gives a reason with its path, and
 * {@link #check} refuses them all at once, unknown fields too. A resource takes a {@code Body} as
 * its parameter, reads what it needs, checks, and only then builds its command; a field that was
 * wrong reads as null, zero or empty until then.
 */
public final class Body {
  private final JsonObject json;
  private final BodyValues values;
  private final Set<String> read = new HashSet<>();
  private final List<Body> nested = new ArrayList<>();

  public Body(JsonObject json) {
    this(json, new BodyValues());
  }

  private Body(JsonObject json, BodyValues values) {
    this.json = json;
    this.values = values;
  }

  /** Refuses with everything that was wrong so far, and with every field that nobody asked for. */
  public void check() {
    List<Reason> all = new ArrayList<>(values.reasons());
    addUnread(all);
    if (!all.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, all);
    }
  }

  /** Adds a reason of the resource's own, said of a field. */
  public void refuse(String field, String code, Object... figures) {
    values.refuse(field, code, figures);
  }

  /** Text of at least one character. */
  public String text(String field, int longest) {
    String text = optionalText(field, longest);
    if (text == null && !values.isRefused(field)) {
      refuse(field, "FIELD_REQUIRED");
    }
    return text;
  }

  /** Text, or null when it is left out or blank. */
  public String optionalText(String field, int longest) {
    return read(field, null, (name, value) -> values.text(name, value, longest));
  }

  /** An amount of yuan, not negative. */
  public Money money(String field) {
    return required(field, values::money);
  }

  /** An amount of yuan, not negative; the second one when left out. */
  public Money money(String field, Money otherwise) {
    return read(field, otherwise, values::money);
  }

  /** Amounts by the codes of an enum; empty when left out. */
  public <E extends Enum<E>> Map<E, Money> amounts(String field, Class<E> codes) {
    Map<E, Money> amounts = new EnumMap<>(codes);
    eachName(
        field,
        (body, name) ->
            BodyValues.constant(codes, name)
                .ifPresentOrElse(
                    code -> body.amount(name).ifPresent(amount -> amounts.put(code, amount)),
                    () -> body.refuse(name, "CODE_UNKNOWN", List.of(codes.getEnumConstants()))));
    return amounts;
  }

  /** Amounts by month such as {@code 2019-09}; empty when left out. */
  public SortedMap<YearMonth, Money> amountsByMonth(String field) {
    SortedMap<YearMonth, Money> amounts = new TreeMap<>();
    eachName(
        field,
        (body, name) -> {
          try {
            YearMonth month = YearMonth.parse(name);
            body.amount(name).ifPresent(amount -> amounts.put(month, amount));
          } catch (DateTimeException malformed) {
            body.refuse(name, "NOT_A_MONTH");
          }
        });
    return amounts;
  }

  /** Facts under names that the sender chooses, as texts; none when left out. */
  public Map<String, String> facts(String field, int most, int longest) {
    Map<String, String> facts = new LinkedHashMap<>();
    optionalObject(field)
        .ifPresent(
            body -> {
              if (body.json.size() > most) {
                refuse(field, "LIST_TOO_LONG", most);
              }
              body.json
                  .keySet()
                  .forEach(
                      name ->
                          Optional.ofNullable(body.optionalText(name, longest))
                              .ifPresent(text -> facts.put(name, text)));
            });
    return facts;
  }

  /** A day such as {@code 2020-03-15}. */
  public LocalDate date(String field) {
    return required(field, values::date);
  }

  /** A day; the second one when left out. */
  public LocalDate date(String field, LocalDate otherwise) {
    return read(field, otherwise, values::date);
  }

  /** A code of the enum. */
  public <E extends Enum<E>> E code(String field, Class<E> codes) {
    return required(field, (name, value) -> values.code(name, value, codes));
  }

  /** A code of the enum; the second one when left out. */
  public <E extends Enum<E>> E code(String field, Class<E> codes, E otherwise) {
    return read(field, otherwise, (name, value) -> values.code(name, value, codes));
  }

  /** Codes of the enum; none when left out. */
  public <E extends Enum<E>> Set<E> codes(String field, Class<E> codes) {
    Set<E> found = EnumSet.noneOf(codes);
    each(
        field,
        codes.getEnumConstants().length,
        (name, value) -> Optional.ofNullable(values.code(name, value, codes)).map(found::add));
    return found;
  }

  /** A whole number between both, inclusive. */
  public int integer(String field, int least, int most) {
    return orZero(required(field, (name, value) -> (int) values.whole(name, value, least, most)));
  }

  /** A whole number between both; the last one when left out. */
  public int integer(String field, int least, int most, int otherwise) {
    return orZero(
        read(field, otherwise, (name, value) -> (int) values.whole(name, value, least, most)));
  }

  /** The version that the caller read, which must still be the stored one. */
  public long version() {
    Long version =
        required("version", (name, value) -> values.whole(name, value, 0, Long.MAX_VALUE));
    return version == null ? 0 : version;
  }

  /** True or false; the second one when left out. */
  public boolean flag(String field, boolean otherwise) {
    return Boolean.TRUE.equals(read(field, otherwise, values::flag));
  }

  /**
   * A value of a type of its own made of text; what its constructor refuses is said of the field.
   */
  public <T> T value(String field, int longest, String code, Function<String, T> type) {
    return required(
        field, (name, value) -> values.value(name, values.text(name, value, longest), code, type));
  }

  /** The same for a field that may be left out. */
  public <T> T optionalValue(String field, int longest, String code, Function<String, T> type) {
    return read(
        field,
        null,
        (name, value) -> values.value(name, values.text(name, value, longest), code, type));
  }

  /** The fields of an object, where it was sent. */
  public Optional<Body> optionalObject(String field) {
    return Optional.ofNullable(read(field, null, this::object));
  }

  /** Objects in their order; none when left out. */
  public List<Body> objects(String field, int most) {
    List<Body> bodies = new ArrayList<>();
    each(field, most, (name, value) -> Optional.ofNullable(object(name, value)).map(bodies::add));
    return bodies;
  }

  /**
   * Everything but the fields named, as text by its path, for a form that is read as it was typed;
   * texts of a list are joined by commas.
   */
  public Map<String, String> typed(Set<String> besides) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> field : json.entrySet()) {
      if (!besides.contains(field.getKey())) {
        read.add(field.getKey());
        TypedJson.put(typed, field.getKey(), field.getValue());
      }
    }
    return typed;
  }

  private Optional<JsonValue> value(String field) {
    return Optional.ofNullable(json.get(field)).filter(value -> value != JsonValue.NULL);
  }

  private <T> T read(String field, T otherwise, BiFunction<String, JsonValue, T> reader) {
    read.add(field);
    Optional<JsonValue> sent = value(field);
    return sent.isEmpty() ? otherwise : reader.apply(field, sent.get());
  }

  private <T> T required(String field, BiFunction<String, JsonValue, T> reader) {
    read.add(field);
    Optional<JsonValue> sent = value(field);
    return sent.isEmpty() ? values.wrong(field, "FIELD_REQUIRED") : reader.apply(field, sent.get());
  }

  private void each(String field, int most, BiFunction<String, JsonValue, ?> reader) {
    JsonArray items = read(field, JsonValue.EMPTY_JSON_ARRAY, values::array);
    if (items == null) {
      return;
    }
    if (items.size() > most) {
      refuse(field, "LIST_TOO_LONG", most);
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      reader.apply(field + "[" + i + "]", items.get(i));
    }
  }

  private void eachName(String field, BiConsumer<Body, String> reader) {
    optionalObject(field)
        .ifPresent(
            body ->
                body.json
                    .keySet()
                    .forEach(
                        name -> {
                          body.read.add(name);
                          reader.accept(body, name);
                        }));
  }

  private Optional<Money> amount(String field) {
    return Optional.ofNullable(money(field, null));
  }

  private Body object(String name, JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return values.wrong(name, "NOT_AN_OBJECT");
    }
    Body body = new Body(object, values.inside(name));
    nested.add(body);
    return body;
  }

  private static int orZero(Integer number) {
    return number == null ? 0 : number;
  }

  private void addUnread(List<Reason> all) {
    json.keySet().stream()
        .filter(field -> !read.contains(field))
        .map(values::unknown)
        .forEach(all::add);
    nested.forEach(body -> body.addUnread(all));
  }
}

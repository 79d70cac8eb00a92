package org.unioncare.verification.journey;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.unioncare.domain.archive.SampleHousehold;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.persistence.archive.SampleHouseholds;

/**
 * The application of a sample household as a program files it, for other people in the very same
 * circumstances: their numbers have valid check digits and belong to nobody known.
 */
public final class Application {
  private static final int SERIAL = 14;
  private static final int LAST_OF_SERIAL = 16;
  private static final int FIRST_SERIAL = 100;
  private static final int PEOPLE = 400;
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Set<String> LISTS = Set.of("evidence", "exclusions", "causes.secondary");

  private final SampleHousehold sample;
  private final Map<String, String> typed;
  private String union;
  private String applied;

  private Application(SampleHousehold sample) {
    this.sample = sample;
    union = sample.union().value();
    applied = sample.appliedOn().toString();
    typed = new TreeMap<>(sample.sheet().typed());
    typed.replaceAll((field, told) -> field.endsWith("residentId") ? anotherLike(told) : told);
  }

  public static Application of(String name) {
    return new Application(SampleHouseholds.named(name));
  }

  /** The same with something else told in a field. */
  public Application with(String field, String told) {
    typed.put(field, told);
    return this;
  }

  /** The same at another union and on another day of paper. */
  public Application at(String otherUnion, String day) {
    union = otherUnion;
    applied = day;
    typed.remove("consentSignedOn");
    return this;
  }

  public SampleHousehold sample() {
    return sample;
  }

  /** What is typed into a field of the form. */
  public String typed(String field) {
    return typed.get(field);
  }

  /** Somebody else's number: same place, birth date and sex, another one with every call. */
  static String anotherLike(String number) {
    int odd = (number.charAt(LAST_OF_SERIAL) - '0') % 2;
    int serial = FIRST_SERIAL + 2 * (NUMBER.getAndIncrement() % PEOPLE) + odd;
    String begun = number.substring(0, SERIAL) + serial;
    return begun + ResidentIdNumber.checkDigit(begun);
  }

  /** The body of POST /archives. */
  public String json() {
    JsonObjectBuilder body =
        Json.createObjectBuilder().add("union", union).add("applicationDate", applied);
    Map<String, JsonObjectBuilder> parts = new TreeMap<>();
    typed.forEach(
        (field, told) -> {
          int dot = field.indexOf('.');
          JsonObjectBuilder into =
              dot < 0
                  ? body
                  : parts.computeIfAbsent(
                      field.substring(0, dot), part -> Json.createObjectBuilder());
          into.add(field.substring(dot + 1), value(field, told));
        });
    Map<String, JsonArrayBuilder> rows = new TreeMap<>();
    parts.forEach(
        (part, fields) -> {
          int row = part.indexOf('[');
          if (row < 0) {
            body.add(part, fields);
          } else {
            rows.computeIfAbsent(part.substring(0, row), list -> Json.createArrayBuilder())
                .add(fields);
          }
        });
    rows.forEach(body::add);
    return body.build().toString();
  }

  private static JsonValue value(String field, String told) {
    if (LISTS.contains(field)) {
      return Json.createArrayBuilder(List.of(told.split(","))).build();
    }
    return switch (told) {
      case "true" -> JsonValue.TRUE;
      case "false" -> JsonValue.FALSE;
      default -> Json.createValue(told);
    };
  }
}

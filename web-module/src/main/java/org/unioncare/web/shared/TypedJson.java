package org.unioncare.web.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON out as text by the path of each field, such as {@code members[0].residentId}. */
final class TypedJson {
  private static final int DEEPEST = 100;

  private TypedJson() {}

  static void put(Map<String, String> typed, String path, JsonValue value) {
    if (path.length() > DEEPEST) {
      typed.put(path.substring(0, DEEPEST), "…");
    } else if (value instanceof JsonObject object) {
      object.forEach((name, inner) -> put(typed, path + "." + name, inner));
    } else if (value instanceof JsonArray array) {
      put(typed, path, array);
    } else if (value != JsonValue.NULL) {
      typed.put(path, text(value));
    }
  }

  private static void put(Map<String, String> typed, String path, JsonArray array) {
    if (array.stream().anyMatch(JsonObject.class::isInstance)) {
      for (int i = 0; i < array.size(); i++) {
        put(typed, path + "[" + i + "]", array.get(i));
      }
    } else {
      typed.put(path, array.stream().map(TypedJson::text).collect(Collectors.joining(",")));
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}

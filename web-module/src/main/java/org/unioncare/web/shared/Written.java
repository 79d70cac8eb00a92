package org.unioncare.web.shared;

import static org.unioncare.service.shared.HeldJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unioncare.domain.shared.Money;

/**
 * Writes records as JSON: components in their order, values of the domain ({@link Money}, codes,
 * numbers) as the text they print, so that what masks itself stays masked; null where nothing is.
 */
public final class Written {
  private static final String DOMAIN = "org.unioncare.domain.";
  private static final Set<Class<?>> VALUES = Set.of(String.class, BigDecimal.class);
  private static final ClassValue<List<Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(Method::trySetAccessible)
              .toList();
        }
      };

  private Written() {}

  /** Any record, collection, map or value of the domain. */
  public static JsonValue of(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    } else if (value instanceof JsonValue json) {
      return json;
    } else if (value instanceof Optional<?> perhaps) {
      return of(perhaps.orElse(null));
    } else if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    } else if (value instanceof Integer || value instanceof Long) {
      return JSON.createValue(((Number) value).longValue());
    } else if (value instanceof Enum<?> constant) {
      return JSON.createValue(constant.name());
    } else if (value instanceof BigDecimal number) {
      return JSON.createValue(number.toPlainString());
    } else if (value instanceof Stream<?> several) {
      return array(several);
    } else if (value instanceof Collection<?> several) {
      return array(several.stream());
    } else if (value instanceof Map<?, ?> map) {
      return object(map);
    } else if (value instanceof Record entry && !isValue(entry.getClass())) {
      return object(entry);
    }
    return JSON.createValue(value.toString());
  }

  private static JsonValue array(Stream<?> several) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    several.map(Written::of).forEach(array::add);
    return array.build();
  }

  private static JsonObject object(Map<?, ?> map) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    map.forEach((key, value) -> object.add(name(key), of(value)));
    return object.build();
  }

  private static String name(Object key) {
    return key instanceof Enum<?> constant ? constant.name() : key.toString();
  }

  private static JsonObject object(Record entry) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    for (Method component : COMPONENTS.get(entry.getClass())) {
      try {
        object.add(component.getName(), of(component.invoke(entry)));
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    return object.build();
  }

  /** A record of the domain around one text or number is a value, not an object. */
  private static boolean isValue(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1
        && VALUES.contains(components[0].getType())
        && type.getName().startsWith(DOMAIN);
  }
}

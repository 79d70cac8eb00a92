package org.unioncare.web.shared;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * What a program asks of a list in the address: filters, the key to read on after, the size of a
 * page; everything wrong is refused at once by {@link #check}, unknown parameters too.
 */
public final class ListQuery {
  private static final int USUAL_SIZE = 50;

  private final MultivaluedMap<String, String> parameters;
  private final Set<String> read = new HashSet<>();
  private final List<Reason> faults = new ArrayList<>();

  public ListQuery(UriInfo address) {
    this.parameters = address.getQueryParameters();
  }

  /** Text, or null when it is left out. */
  public String text(String name) {
    read.add(name);
    return Optional.ofNullable(parameters.getFirst(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /** A value of a type of its own; what its constructor refuses is said of the parameter. */
  public <T> T value(String name, String code, Function<String, T> type) {
    String text = text(name);
    try {
      return text == null ? null : type.apply(text);
    } catch (IllegalArgumentException | DateTimeException malformed) {
      faults.add(Reason.at(name, code));
      return null;
    }
  }

  /** A code of the enum, or null when it is left out. */
  public <E extends Enum<E>> E code(String name, Class<E> codes) {
    String text = text(name);
    Optional<E> code = text == null ? Optional.empty() : BodyValues.constant(codes, text);
    if (text != null && code.isEmpty()) {
      faults.add(Reason.at(name, "CODE_UNKNOWN", List.of(codes.getEnumConstants())));
    }
    return code.orElse(null);
  }

  /** A whole number between both, or null when it is left out. */
  public Integer integer(String name, int least, int most) {
    Integer number = value(name, "NOT_A_NUMBER", Integer::valueOf);
    if (number != null && (number < least || number > most)) {
      faults.add(Reason.at(name, "NUMBER_OUT_OF_RANGE", least, most));
      return null;
    }
    return number;
  }

  /** A day, or null when it is left out. */
  public LocalDate date(String name) {
    return value(name, "NOT_A_DATE", LocalDate::parse);
  }

  public boolean flag(String name) {
    return "true".equals(text(name));
  }

  /** How many items a page has: 50 where nothing is said. */
  public int size() {
    Integer size = integer("size", 1, Page.MAXIMUM_SIZE);
    return size == null ? USUAL_SIZE : size;
  }

  /** The last key of the page before, or null for the first page. */
  public String after() {
    return text("after");
  }

  /** Refuses with everything that was wrong, and with every parameter that nobody asked for. */
  public void check() {
    parameters.keySet().stream()
        .filter(name -> !read.contains(name))
        .map(name -> Reason.at(name, "FIELD_UNKNOWN"))
        .forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }
}

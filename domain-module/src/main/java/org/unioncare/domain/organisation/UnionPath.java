package org.unioncare.domain.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The materialised path of a union from the top, such as {@code /0/51/5105/510502/}; the tree has
 * no fixed depth.
 */
public record UnionPath(String value) {

  /**
   * @throws IllegalArgumentException when the text does not begin and end with a slash
   */
  public UnionPath {
    if (value.length() < 3 || !value.startsWith("/") || !value.endsWith("/")) {
      throw new IllegalArgumentException("not a union path: " + value);
    }
  }

  /** The path of the union at the top. */
  public static UnionPath top(UnionCode code) {
    return new UnionPath("/" + code + "/");
  }

  public UnionPath below(UnionCode child) {
    return new UnionPath(value + child + "/");
  }

  /** Whether the other is this union or stands anywhere below it. */
  public boolean covers(UnionPath other) {
    return other.value.startsWith(value);
  }

  /** The codes from the top down to the union itself. */
  public List<UnionCode> codes() {
    return Arrays.stream(value.substring(1, value.length() - 1).split("/"))
        .map(UnionCode::new)
        .toList();
  }

  /** The union the path leads to. */
  public UnionCode code() {
    List<UnionCode> codes = codes();
    return codes.get(codes.size() - 1);
  }

  /** This path and those above it, from the union itself up to the top. */
  public List<UnionPath> upwards() {
    List<UnionPath> paths = new ArrayList<>();
    UnionPath path = null;
    for (UnionCode code : codes()) {
      path = path == null ? top(code) : path.below(code);
      paths.add(0, path);
    }
    return paths;
  }

  @Override
  public String toString() {
    return value;
  }
}

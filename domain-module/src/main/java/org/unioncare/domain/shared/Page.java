package org.unioncare.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is read by key, never by offset.
 *
 * @param items in the list's order
 * @param next the key to hand in as {@code after} for the next page, or null at the end
 */
public record Page<T>(List<T> items, String next) {

  /** The most items one page may have. */
  public static final int MAXIMUM_SIZE = 200;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page of what was read: one item more than the page takes says that another page follows.
   *
   * @param key the key of an item, by which the next page is read
   */
  public static <T> Page<T> of(List<T> read, int size, Function<T, ?> key) {
    return read.size() > size
        ? new Page<>(read.subList(0, size), key.apply(read.get(size - 1)).toString())
        : new Page<>(read, null);
  }

  /** The same page of what is made of each item. */
  public <R> Page<R> map(Function<? super T, ? extends R> made) {
    return new Page<>(items.stream().<R>map(made).toList(), next);
  }
}

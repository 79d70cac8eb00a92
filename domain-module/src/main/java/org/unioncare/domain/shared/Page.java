package org.unioncare.domain.shared;

import java.util.List;

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
}

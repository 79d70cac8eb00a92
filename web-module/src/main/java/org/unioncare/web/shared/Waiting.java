package org.unioncare.web.shared;

/** Counts what waits for the officer behind one entry of the menu; a feature offers one. */
public interface Waiting {

  /** The key of the entry without {@code menu.}, such as {@code desk}. */
  String entry();

  long count();
}

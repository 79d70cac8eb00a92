package org.unioncare.web.shared;

import java.io.Serializable;

/**
 * One step of a procedure as the screen shows it.
 *
 * @param title what is done
 * @param when the day it was done, its deadline, or nothing
 */
public record Step(String title, String when, State state) implements Serializable {

  /** Where the procedure stands. */
  public enum State {
    DONE,
    CURRENT,
    AHEAD
  }

  public static Step done(String title, String when) {
    return new Step(title, when, State.DONE);
  }

  public static Step current(String title, String when) {
    return new Step(title, when, State.CURRENT);
  }

  public static Step ahead(String title) {
    return new Step(title, "", State.AHEAD);
  }

  /** The class of the style sheet. */
  public String mark() {
    return switch (state) {
      case DONE -> "d";
      case CURRENT -> "c";
      case AHEAD -> "";
    };
  }
}

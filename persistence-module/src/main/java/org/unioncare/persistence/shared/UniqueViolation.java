package org.unioncare.persistence.shared;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Somebody wrote the same at the same moment: the database let one of them pass. */
public final class UniqueViolation {
  private static final String STATE = "23505";

  private UniqueViolation() {}

  /** Whether that is what the database refused. */
  public static boolean isIn(PersistenceException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLIntegrityConstraintViolationException
          || cause instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}

package org.unioncare.web.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Writes an unexpected fault into the log under a number that the person in front can name. */
public final class FaultLog {
  /** Where the number stands in the request. */
  static final String REFERENCE = "unioncare.reference";

  private static final Logger LOG = System.getLogger(FaultLog.class.getName());
  private static final SecureRandom NUMBERS = new SecureRandom();

  private FaultLog() {}

  /** Writes it and answers its reference number, such as {@code 7F3A-09C2}. */
  public static String note(Throwable fault) {
    byte[] bytes = new byte[4];
    NUMBERS.nextBytes(bytes);
    String digits = HexFormat.of().withUpperCase().formatHex(bytes);
    String reference = digits.substring(0, 4) + "-" + digits.substring(4);
    LOG.log(Level.ERROR, "reference " + reference, fault);
    return reference;
  }
}

package org.unioncare.verification.server;

import java.util.List;
import java.util.stream.Stream;

/** What a Payara, Micro or Server, wrote to its log. */
record ServerLog(String text) {

  /**
   * The records that tell of a severe fault. One kind is left out: while it starts, the server's
   * kernel may log that it would have to wait for one of its own services; it then waits and goes
   * on (eclipse-ee4j/glassfish-hk2#486).
   */
  List<String> severe() {
    return Stream.of(text.split("(?m)^(?=\\[\\d{4}-\\d{2}-)"))
        .filter(record -> record.contains("[levelValue: 1000]"))
        .filter(record -> !waitsWhileStarting(record))
        .toList();
  }

  private static boolean waitsWhileStarting(String record) {
    return record.contains("[NCLS-CORE-00056]") && record.contains("WouldBlockException");
  }
}

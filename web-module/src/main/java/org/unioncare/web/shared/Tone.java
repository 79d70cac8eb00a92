package org.unioncare.web.shared;

import java.util.Map;

/** The colour a state has by its meaning: done, waiting, going on, refused, or over. */
final class Tone {
  private static final String GOING_ON = "info";
  private static final Map<String, String> TONES =
      Map.ofEntries(
          Map.entry("ACTIVE", "ok"),
          Map.entry("APPROVED", "ok"),
          Map.entry("PAID", "ok"),
          Map.entry("RECORDED", "ok"),
          Map.entry("COMPLETED", "ok"),
          Map.entry("OPEN", "ok"),
          Map.entry("CONFIRMED", "ok"),
          Map.entry("UNDER_NOTICE", "warn"),
          Map.entry("NOTICE_CLOSED", "warn"),
          Map.entry("PROPOSED", "warn"),
          Map.entry("STOPPING", "warn"),
          Map.entry("LEVEL_HIGHER", "ok"),
          Map.entry("LEVEL_LOWER", "warn"),
          Map.entry("NO_RULE_IN_FORCE", "mut"),
          Map.entry("QUALIFIES_NO_LONGER", "bad"),
          Map.entry("DECISION_MISSING", "bad"),
          Map.entry("DECISION_ALTERED", "bad"),
          Map.entry("RECORD_ALTERED", "bad"),
          Map.entry("PACK_MISSING", "bad"),
          Map.entry("ANSWER_DIFFERS", "bad"),
          Map.entry("ARCHIVE_DIFFERS", "bad"),
          Map.entry("RETURNED", "bad"),
          Map.entry("REJECTED", "bad"),
          Map.entry("FAILED", "bad"),
          Map.entry("LOCKED", "bad"),
          Map.entry("REFUSED", "bad"),
          Map.entry("WITHDRAWN", "mut"),
          Map.entry("DEREGISTERED", "mut"),
          Map.entry("CANCELLED", "mut"),
          Map.entry("STOPPED", "mut"),
          Map.entry("CLOSED", "mut"),
          Map.entry("INACTIVE", "mut"));

  private Tone() {}

  static String of(Object state) {
    String name = state instanceof Enum<?> constant ? constant.name() : String.valueOf(state);
    return TONES.getOrDefault(name, GOING_ON);
  }
}

package org.unioncare.domain.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that people type into the register: no longer than its field, without markup and without
 * characters that control how the rest is shown.
 */
public final class PlainText {
  private PlainText() {}

  /** What is wrong with the text, said of its field; nothing when it may stand. */
  public static List<Reason> faults(String field, String text, int longest) {
    List<Reason> faults = new ArrayList<>();
    if (text.codePointCount(0, text.length()) > longest) {
      faults.add(Reason.at(field, "TEXT_TOO_LONG", longest));
    }
    if (text.codePoints().anyMatch(PlainText::isMarkup)) {
      faults.add(Reason.at(field, "MARKUP_REFUSED"));
    }
    return faults;
  }

  private static boolean isMarkup(int character) {
    if (character == '\n' || character == '\r' || character == '\t') {
      return false;
    }
    return character == '<'
        || character == '>'
        || switch (Character.getType(character)) {
          case Character.CONTROL,
                  Character.FORMAT,
                  Character.SURROGATE,
                  Character.LINE_SEPARATOR,
                  Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }
}

package org.unioncare.domain.archive;

import java.util.Map;

/** A draft with what was typed into it, by the path of its field. */
public record FilledDraft(DraftLine line, Map<String, String> typed) {
  public FilledDraft {
    typed = Map.copyOf(typed);
  }
}

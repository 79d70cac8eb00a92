package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.DraftLine;
import org.unioncare.domain.archive.FilledDraft;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.DraftRepository;
import org.unioncare.persistence.archive.FilingDraft;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.HeldJson;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** Keeps forms that are being typed, right or wrong as they are, for their account alone. */
@Stateless
@UseCase
@RolesAllowed(Duty.FILE_ARCHIVES)
public class Drafting {
  private static final int MOST_CHARACTERS = 100_000;
  private static final int LONGEST_TITLE = 100;

  @Inject private DraftRepository drafts;
  @Inject private Officer officer;
  @Inject private Today today;

  /**
   * Keeps what was typed.
   *
   * @param id the draft to go on with, or null to begin one
   */
  public DraftLine keep(Long id, String title, Map<String, String> typed) {
    String content = write(typed);
    if (content.length() > MOST_CHARACTERS) {
      throw RefusedException.malformed(Reason.of("DRAFT_TOO_LARGE", null, MOST_CHARACTERS));
    }
    FilingDraft draft = id == null ? begin() : drafts.of(officer.account(), id);
    draft.keep(shortened(title), content, today.moment());
    if (id == null) {
      drafts.add(draft);
    }
    drafts.flush();
    return draft.line();
  }

  public FilledDraft read(long id) {
    FilingDraft draft = drafts.of(officer.account(), id);
    return new FilledDraft(draft.line(), typed(draft.content()));
  }

  /** The account's drafts, the last saved first. */
  public List<DraftLine> all() {
    return drafts.allOf(officer.account());
  }

  public void discard(long id) {
    drafts.remove(drafts.of(officer.account(), id));
  }

  private FilingDraft begin() {
    return new FilingDraft(officer.account(), officer.union());
  }

  private static String shortened(String title) {
    String text = title == null || title.isBlank() ? "-" : title.strip();
    return text.substring(0, Math.min(text.length(), LONGEST_TITLE));
  }

  static String write(Map<String, String> typed) {
    JsonObjectBuilder json = HeldJson.JSON.createObjectBuilder();
    typed.forEach(
        (field, text) -> {
          if (text != null) {
            json.add(field, text);
          }
        });
    return json.build().toString();
  }

  private static Map<String, String> typed(String content) {
    try (JsonReader reader = HeldJson.JSON.createReader(new StringReader(content))) {
      JsonObject json = reader.readObject();
      Map<String, String> typed = new LinkedHashMap<>();
      json.keySet().forEach(field -> typed.put(field, json.getString(field)));
      return typed;
    }
  }
}

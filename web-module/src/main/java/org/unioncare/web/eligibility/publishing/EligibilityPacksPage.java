package org.unioncare.web.eligibility.publishing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.publishing.DraftEntry;
import org.unioncare.domain.eligibility.publishing.PackState;
import org.unioncare.domain.eligibility.publishing.PublishedEntry;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.eligibility.lines.RegionNames;
import org.unioncare.service.eligibility.publishing.ReadingDrafts;
import org.unioncare.service.eligibility.publishing.ReadingPacks;
import org.unioncare.service.eligibility.publishing.WritingPacks;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** The packs: what is published, since when and by whom, and what is being drafted. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class EligibilityPacksPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long LARGEST_FILE = 800_000;

  @Inject private ReadingPacks packs;
  @Inject private ReadingDrafts drafts;
  @Inject private WritingPacks writing;
  @Inject private RegionNames regions;
  @Inject private Officer officer;
  @Inject private Screen screen;

  private boolean history;
  private transient Part file;
  private transient List<PublishedEntry> published;

  /** The published versions: all, or without those that were superseded. */
  public List<PublishedEntry> getPublished() {
    if (published == null) {
      published = packs.list();
    }
    return published.stream()
        .filter(entry -> history || entry.state() != PackState.SUPERSEDED)
        .toList();
  }

  public List<DraftEntry> getDrafts() {
    return isWriting() ? drafts.list() : List.of();
  }

  /** Whether the officer writes packs. */
  public boolean isWriting() {
    return screen.may(Duty.PUBLISH_POLICIES) && !officer.union().isGrassroots();
  }

  /** The name of a place with its code. */
  public String place(String code) {
    return Places.said(code, regions);
  }

  /** Takes the file in as a draft and goes to it. */
  public void takeIn() {
    screen
        .asked(() -> writing.takeIn(text()))
        .ifPresent(
            draft -> {
              screen.say("eligibility_packs.taken-in", draft.id(), draft.version());
              open(draft);
            });
  }

  private void open(PackReference draft) {
    screen.go("eligibility/draft", "pack", draft.id(), "version", draft.version());
  }

  private String text() {
    if (file == null || file.getSize() == 0) {
      throw RefusedException.malformed(Reason.at("file", "PACK_FILE_MISSING"));
    }
    if (file.getSize() > LARGEST_FILE) {
      throw RefusedException.malformed(
          Reason.at("file", "FILE_TOO_LARGE", file.getSize(), LARGEST_FILE));
    }
    try {
      return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Who wrote and who published, in one sentence. */
  public String seen(PublishedEntry entry) {
    return entry.writtenBy().equals(entry.publishedBy())
        ? Messages.of("eligibility_packs.shipped")
        : Messages.of("eligibility_packs.seen", entry.writtenBy(), entry.publishedBy());
  }

  public boolean isHistory() {
    return history;
  }

  public void setHistory(boolean history) {
    this.history = history;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}

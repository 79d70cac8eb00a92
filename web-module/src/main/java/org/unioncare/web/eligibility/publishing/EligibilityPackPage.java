package org.unioncare.web.eligibility.publishing;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.publishing.PackAuthority;
import org.unioncare.domain.eligibility.publishing.PublishedSheet;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.eligibility.lines.RegionNames;
import org.unioncare.service.eligibility.publishing.ReadingPacks;
import org.unioncare.service.eligibility.publishing.WritingPacks;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** One published version: its decision table, its examples, and what another version changed. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class EligibilityPackPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReadingPacks packs;
  @Inject private WritingPacks writing;
  @Inject private RegionNames regions;
  @Inject private Officer officer;
  @Inject private Screen screen;

  private String id;
  private int version;
  private Integer against;
  private transient PublishedSheet sheet;
  private transient List<ExampleRow> examples;

  /** Finds the version of the address before anything is shown. */
  public void look() {
    id = screen.parameter("pack").orElse("");
    version = number(screen.parameter("version").orElse(""));
    screen.found(this::getSheet);
    against = version > 1 ? Integer.valueOf(version - 1) : null;
  }

  static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  public PublishedSheet getSheet() {
    if (sheet == null) {
      sheet = packs.sheet(reference());
    }
    return sheet;
  }

  public PackTable getTable() {
    return new PackTable(getSheet().pack());
  }

  public List<ExampleRow> getExamples() {
    if (examples == null) {
      examples = ExampleRow.of(getSheet().pack());
    }
    return examples;
  }

  public String getPlace() {
    return Places.said(getSheet().entry().place(), regions);
  }

  /** The other versions of the pack. */
  public List<SelectItem> getOthers() {
    return packs.list().stream()
        .filter(entry -> entry.reference().id().equals(id))
        .filter(entry -> entry.reference().version() != version)
        .map(
            entry ->
                new SelectItem(
                    entry.reference().version(),
                    Messages.of(
                        "eligibility_pack.version-from",
                        entry.reference().version(),
                        entry.from())))
        .toList();
  }

  /** What this version changed against the other one chosen, or null where there is none. */
  public PackDifference getDifference() {
    return against == null
        ? null
        : new PackDifference(packs.sheet(new PackReference(id, against)).pack(), getSheet().pack());
  }

  /** Whether the officer writes packs for this place. */
  public boolean isWriting() {
    return screen.may(Duty.PUBLISH_POLICIES)
        && PackAuthority.covers(officer.union(), getSheet().entry().place());
  }

  /** Begins the next version with this text and goes to it. */
  public void begin() {
    screen
        .asked(() -> writing.begin(reference()))
        .ifPresent(
            draft ->
                screen.go("eligibility/draft", "pack", draft.id(), "version", draft.version()));
  }

  /** Hands out the text as it was published. */
  public void export() {
    String yaml = getSheet().yaml();
    screen.send(
        id + "-" + version + ".yaml",
        "application/yaml",
        out -> out.write(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private PackReference reference() {
    return new PackReference(id, version);
  }

  public Integer getAgainst() {
    return against;
  }

  public void setAgainst(Integer against) {
    this.against = against;
  }
}

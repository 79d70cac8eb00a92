package org.unioncare.web.eligibility.publishing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.DraftSheet;
import org.unioncare.domain.eligibility.publishing.PackFigures;
import org.unioncare.domain.eligibility.publishing.PackState;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.eligibility.lines.RegionNames;
import org.unioncare.service.eligibility.publishing.CheckingPacks;
import org.unioncare.service.eligibility.publishing.PublishingPacks;
import org.unioncare.service.eligibility.publishing.ReadingDrafts;
import org.unioncare.service.eligibility.publishing.ReadingPacks;
import org.unioncare.service.eligibility.publishing.WritingPacks;
import org.unioncare.web.shared.Screen;

/** A draft: its figures, its text, what a check finds, and its way to being published. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class EligibilityDraftPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReadingDrafts drafts;
  @Inject private ReadingPacks packs;
  @Inject private WritingPacks writing;
  @Inject private CheckingPacks checking;
  @Inject private PublishingPacks publishing;
  @Inject private RegionNames regions;
  @Inject private Screen screen;

  private String id;
  private int number;
  private String yaml;
  private LocalDate from;
  private final List<TypedFigure> thresholds = new ArrayList<>();
  private final List<TypedFigure> caps = new ArrayList<>();
  private long read;
  private transient DraftSheet sheet;
  private transient PolicyPack pack;
  private transient boolean tried;
  private transient List<DraftFault> faults;
  private transient List<ExampleRow> examples;

  /** Finds the draft of the address before anything is shown. */
  public void look() {
    id = screen.parameter("pack").orElse("");
    number = EligibilityPackPage.number(screen.parameter("version").orElse(""));
    if (screen.found(this::getSheet).isPresent()) {
      fill();
    }
  }

  private void fill() {
    read = getSheet().entry().version();
    yaml = getSheet().yaml();
    thresholds.clear();
    caps.clear();
    if (isReadable()) {
      PackFigures figures = PackFigures.of(getPack());
      from = figures.from();
      new DraftFigures(getPack(), figures).fill(thresholds, caps);
    }
  }

  public DraftSheet getSheet() {
    if (sheet == null) {
      sheet = drafts.sheet(reference());
    }
    return sheet;
  }

  /** What the draft says, or null while its text has faults. */
  public PolicyPack getPack() {
    if (!tried) {
      tried = true;
      try {
        pack = drafts.pack(reference());
      } catch (RefusedException unreadable) {
        pack = null;
      }
    }
    return pack;
  }

  public boolean isReadable() {
    return getPack() != null;
  }

  public PackTable getTable() {
    return isReadable() ? new PackTable(getPack()) : null;
  }

  /** The examples, those first that come out otherwise than they say. */
  public List<ExampleRow> getExamples() {
    if (examples == null) {
      examples =
          isReadable()
              ? ExampleRow.of(getPack()).stream()
                  .sorted(Comparator.comparing(ExampleRow::confirmed))
                  .toList()
              : List.of();
    }
    return examples;
  }

  /** How many examples come out otherwise than they say. */
  public long getFailing() {
    return getExamples().stream().filter(example -> !example.confirmed()).count();
  }

  /** Everything that keeps the draft from being published. */
  public List<DraftFault> getFaults() {
    if (faults == null) {
      faults = DraftFault.of(checking.faults(reference()), getSheet().yaml());
    }
    return faults;
  }

  /** What the draft changes against the version published last, or null for a first version. */
  public PackDifference getDifference() {
    return !isReadable() || number == 1
        ? null
        : new PackDifference(packs.sheet(new PackReference(id, number - 1)).pack(), getPack());
  }

  /** Writes the figures of the table into the text. */
  public void change() {
    if (screen.done(
        () -> writing.change(reference(), figures(), read), "eligibility_draft.written")) {
      again();
    }
  }

  private PackFigures figures() {
    if (from == null) {
      throw RefusedException.malformed(Reason.at("from", "FIELD_REQUIRED"));
    }
    return new PackFigures(
        from,
        thresholds.stream().map(TypedFigure::threshold).toList(),
        caps.stream().map(TypedFigure::cap).toList());
  }

  /** Writes the text as it was typed. */
  public void write() {
    if (screen.done(() -> writing.write(reference(), yaml, read), "eligibility_draft.written")) {
      again();
    }
  }

  /** Checks the draft and tells what was found. */
  public void check() {
    screen
        .asked(() -> checking.check(reference(), read))
        .ifPresent(
            found -> {
              if (found.isEmpty()) {
                screen.say("eligibility_draft.passed");
              } else {
                screen.warn("eligibility_draft.failed", found.size());
              }
              again();
            });
  }

  /** Publishes the draft, for good. */
  public void publish() {
    if (screen.done(
        () -> publishing.publish(reference(), read), "eligibility_draft.published", id, number)) {
      screen.go("eligibility/pack", "pack", id, "version", number);
    }
  }

  /** Throws the draft away. */
  public void discard() {
    if (screen.done(() -> writing.discard(reference(), read), "eligibility_draft.discarded")) {
      screen.go("eligibility/packs");
    }
  }

  /** Hands out the text as it stands. */
  public void export() {
    String text = getSheet().yaml();
    screen.send(
        id + "-" + number + ".yaml",
        "application/yaml",
        out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void again() {
    sheet = null;
    tried = false;
    faults = null;
    examples = null;
    fill();
  }

  /** Whether it has been checked and so waits for a second person. */
  public boolean isChecked() {
    return getSheet().entry().state() == PackState.CHECKED;
  }

  /** Whether the officer wrote it and so may not publish it. */
  public boolean isOwn() {
    return screen.account().filter(getSheet().entry().author()::equals).isPresent();
  }

  public String getPlace() {
    return Places.said(getSheet().entry().place(), regions);
  }

  public List<Comparison> getComparisons() {
    return List.of(Comparison.BELOW, Comparison.AT_MOST, Comparison.ABOVE, Comparison.AT_LEAST);
  }

  private PackReference reference() {
    return new PackReference(id, number);
  }

  public List<TypedFigure> getThresholds() {
    return thresholds;
  }

  public List<TypedFigure> getCaps() {
    return caps;
  }

  public String getYaml() {
    return yaml;
  }

  public void setYaml(String yaml) {
    this.yaml = yaml == null ? "" : yaml.replace("\r\n", "\n");
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}

package org.unioncare.web.eligibility.lines;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.lines.LineEdition;
import org.unioncare.domain.eligibility.lines.LineEntry;
import org.unioncare.domain.eligibility.lines.LinePlan;
import org.unioncare.domain.eligibility.lines.SheetRow;
import org.unioncare.domain.eligibility.publishing.PackAuthority;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.eligibility.lines.KeepingLines;
import org.unioncare.service.eligibility.lines.ReadingLines;
import org.unioncare.service.eligibility.lines.RegionNames;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.web.eligibility.publishing.Places;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** The lines by region and day, of one region over time, and how they come in. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class EligibilityLinesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long LARGEST_FILE = 2_000_000;

  @Inject private ReadingLines reading;
  @Inject private KeepingLines keeping;
  @Inject private RegionNames regions;
  @Inject private Today today;
  @Inject private Officer officer;
  @Inject private Screen screen;

  private LocalDate day;
  private String filter;
  private String chosen;
  private final TypedLine typed = new TypedLine();
  private boolean correcting;
  private transient Part file;
  private String taken;
  private List<SheetRow> sheet;
  private transient LinePlan plan;
  private transient List<LineEntry> rows;

  @PostConstruct
  void begin() {
    day = today.date();
    chosen = screen.parameter("region").orElse(null);
  }

  /** Reads the table anew, because the day or the filter has changed. */
  public void narrow() {
    rows = null;
  }

  public List<LineEntry> getRows() {
    if (rows == null) {
      rows = reading.on(day == null ? today.date() : day, filter);
    }
    return rows;
  }

  /** Chooses the region whose course is shown. */
  public void choose(String region) {
    chosen = region;
    correcting = false;
    typed.clear();
    typed.setRegion(region);
  }

  public String getChosenName() {
    return chosen == null ? "" : Places.said(chosen, regions);
  }

  public List<MinimumLivingLine> getCourse() {
    return chosen == null ? List.of() : reading.course(chosen);
  }

  /** The region that the last line is inherited from, or nothing where it is the region's own. */
  public String getInheritedFrom() {
    return getCourse().stream()
        .reduce((before, last) -> last)
        .map(MinimumLivingLine::region)
        .filter(region -> !region.equals(chosen))
        .map(region -> Places.said(region, regions))
        .orElse("");
  }

  public List<LineEdition> getEditions() {
    return chosen == null ? List.of() : reading.editions(chosen);
  }

  public String getChart() {
    return LineChart.of(getCourse());
  }

  /** What the chart says to those who cannot see it. */
  public String getSaid() {
    return String.join(
        Messages.of("list.comma"),
        getCourse().stream()
            .map(line -> Messages.of("eligibility_lines.said", line.from(), line.amount()))
            .toList());
  }

  public String place(String region) {
    return Places.said(region, regions);
  }

  /** Publishes the line typed. */
  public void add() {
    if (screen.done(
        () ->
            TypedLineFault.atItsField(
                () ->
                    keeping.add(
                        typed.getRegion(), typed.getFrom(), typed.sum(), typed.getDocument())),
        "eligibility_lines.added")) {
      published();
    }
  }

  /** Lays a line out for correcting. */
  public void ask(MinimumLivingLine line) {
    correcting = true;
    typed.take(line);
  }

  /** Publishes the further edition typed. */
  public void correct() {
    if (screen.done(
        () ->
            TypedLineFault.atItsField(
                () ->
                    keeping.correct(
                        typed.getRegion(),
                        typed.getFrom(),
                        typed.sum(),
                        typed.getDocument(),
                        typed.getWhy())),
        "eligibility_lines.corrected")) {
      published();
    }
  }

  private void published() {
    chosen = typed.getRegion();
    correcting = false;
    typed.clear();
    rows = null;
  }

  /** Reads the file and shows what taking it in would do. */
  public void preview() {
    plan = null;
    sheet = null;
    screen.asked(this::sheetTyped).ifPresent(rowsRead -> sheet = rowsRead);
  }

  private List<SheetRow> sheetTyped() {
    if (file == null || file.getSize() == 0) {
      throw RefusedException.malformed(Reason.at("file", "LINES_FILE_MISSING"));
    }
    if (file.getSize() > LARGEST_FILE) {
      throw RefusedException.malformed(
          Reason.at("file", "FILE_TOO_LARGE", file.getSize(), LARGEST_FILE));
    }
    taken = file.getSubmittedFileName();
    try {
      return LineSheet.read(file.getInputStream().readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What taking the file in would do, or null before one was read. */
  public LinePlan getPlan() {
    if (plan == null && sheet != null) {
      plan = keeping.preview(sheet);
    }
    return plan;
  }

  /** The rows that are neither there already nor at fault. */
  public long getNewRows() {
    return getPlan() == null ? 0 : getPlan().additions().size();
  }

  public List<String> getFaults() {
    return getPlan() == null ? List.of() : getPlan().faults().stream().map(Messages::of).toList();
  }

  /** Publishes what is new in the file. */
  public void takeIn() {
    int added = (int) getNewRows();
    if (screen.done(() -> keeping.takeIn(sheet), "eligibility_lines.taken-in", added)) {
      forget();
      rows = null;
    } else {
      plan = null;
    }
  }

  /** Lays the file aside. */
  public void forget() {
    sheet = null;
    plan = null;
    taken = null;
  }

  public void xlsx() {
    List<LineEntry> all = reading.all();
    screen.send(fileName() + ".xlsx", LineExport.XLSX, out -> LineExport.xlsx(all, out));
  }

  public void csv() {
    List<LineEntry> all = reading.all();
    screen.send(fileName() + ".csv", LineExport.CSV, out -> LineExport.csv(all, out));
  }

  private String fileName() {
    return Messages.of("eligibility_lines.export.file", today.date());
  }

  /** Whether the officer publishes lines. */
  public boolean isWriting() {
    return screen.may(Duty.PUBLISH_POLICIES) && !officer.union().isGrassroots();
  }

  /** Whether the officer may publish and correct lines of this region. */
  public boolean writes(String region) {
    return isWriting() && PackAuthority.covers(officer.union(), region);
  }

  public TypedLine getTyped() {
    return typed;
  }

  public boolean isCorrecting() {
    return correcting;
  }

  public String getTaken() {
    return taken;
  }

  public String getChosen() {
    return chosen;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getFilter() {
    return filter;
  }

  public void setFilter(String filter) {
    this.filter = filter;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}

package org.unioncare.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.unioncare.service.shared.Today;

/** What the frame of every page shows: its prefix in the bundle, the day, what is wrong. */
@Named
@RequestScoped
public class ScreenPage {

  /** Something wrong with one field: where it stands and what it is. */
  public record Fault(String field, String sentence) {}

  private Screen screen;
  private Today today;

  protected ScreenPage() {}

  @Inject
  public ScreenPage(Screen screen, Today today) {
    this.screen = screen;
    this.today = today;
  }

  /** The prefix of the page's keys: {@code archive/apply} has {@code archive_apply}. */
  public String getPrefix() {
    return screen.page().replace('/', '_').replace('-', '_');
  }

  /** The feature whose menu entry is lit, such as {@code archive/list}. */
  public String getPage() {
    return screen.page();
  }

  public String getSearched() {
    return screen.parameter("q").orElse("");
  }

  /** Today's date with the weekday, in words. */
  public String getDay() {
    var day = today.date();
    return Messages.of(
        "day.long",
        Integer.toString(day.getYear()),
        day.getMonthValue(),
        day.getDayOfMonth(),
        Messages.label(day.getDayOfWeek()));
  }

  /** A day as it is said from today. */
  public String near(LocalDate day) {
    return Figures.near(day, today.date());
  }

  /** What is wrong with the fields; the page puts them in the order in which they stand. */
  public List<Fault> getFaults() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Fault> faults = new ArrayList<>();
    Iterator<String> fields = faces.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      if (field != null) {
        faces.getMessageList(field).stream()
            .filter(said -> said.getSeverity() == FacesMessage.SEVERITY_ERROR)
            .forEach(said -> faults.add(fault(faces, field, said.getSummary())));
      }
    }
    return faults;
  }

  /** A fault under the label of its field. */
  private static Fault fault(FacesContext faces, String field, String sentence) {
    List<Object> label = new ArrayList<>();
    faces
        .getViewRoot()
        .invokeOnComponent(
            faces, field, (context, found) -> label.add(found.getAttributes().get("label")));
    return label.isEmpty() || label.get(0) == null
        ? new Fault(field, sentence)
        : new Fault(field, Messages.of("shell.fault.of", label.get(0), sentence));
  }

  /** Minutes until an idle session ends. */
  public int getSessionMinutes() {
    return FacesContext.getCurrentInstance().getExternalContext().getSessionMaxInactiveInterval()
        / 60;
  }

  /** The reference number of the fault that led to an error page. */
  public String getReference() {
    Map<String, Object> request = screen.requestMap();
    Object reference = request.get(FaultLog.REFERENCE);
    if (reference == null) {
      reference = FaultLog.note((Throwable) request.get("jakarta.servlet.error.exception"));
      request.put(FaultLog.REFERENCE, reference);
    }
    return reference.toString();
  }
}

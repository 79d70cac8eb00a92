package org.unioncare.web.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.Change;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.web.shared.Messages;

/** What is typed to take one step of the procedure. */
public final class TypedAct implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Map<ArchiveAction, Set<String>> ASKED =
      Map.of(
          ArchiveAction.POST_NOTICE, Set.of("place"),
          ArchiveAction.OBJECT, Set.of("raisedBy"),
          ArchiveAction.REPORT_CHANGE, Set.of("change", "happenedOn"),
          ArchiveAction.DEREGISTER, Set.of("ground"));

  private final ArchiveAction action;
  private LocalDate on;
  private String reason;
  private String place;
  private String raisedBy;
  private Change change;
  private LocalDate happenedOn;
  private DeregistrationGround ground;

  TypedAct(ArchiveAction action, LocalDate today) {
    this.action = action;
    this.on = today;
  }

  public ArchiveAction getAction() {
    return action;
  }

  /** Whether the act asks for something besides its day and a reason. */
  public boolean asks(String field) {
    return ASKED.getOrDefault(action, Set.of()).contains(field);
  }

  public String getLabel() {
    return Ways.label(action);
  }

  /** What will happen. */
  public String getWhat() {
    return Messages.of("archive_detail.act." + action);
  }

  /** What is to be written down, such as findings, minutes or a reason. */
  public String getReasonLabel() {
    String key = "archive_detail.reason." + action;
    String label = Messages.of(Messages.has(key) ? key : "archive_detail.reason");
    return action.needsReason() ? label : Messages.of("archive_detail.optional", label);
  }

  public Change[] getChanges() {
    return Change.values();
  }

  public DeregistrationGround[] getGrounds() {
    return DeregistrationGround.values();
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getRaisedBy() {
    return raisedBy;
  }

  public void setRaisedBy(String raisedBy) {
    this.raisedBy = raisedBy;
  }

  public Change getChange() {
    return change;
  }

  public void setChange(Change change) {
    this.change = change;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  public void setHappenedOn(LocalDate happenedOn) {
    this.happenedOn = happenedOn;
  }

  public DeregistrationGround getGround() {
    return ground;
  }

  public void setGround(DeregistrationGround ground) {
    this.ground = ground;
  }
}

package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.List;

/** A public notice with the objections raised against it; {@code endedOn} null while it hangs. */
public record NoticeView(
    NoticePeriod period, String place, LocalDate endedOn, List<ObjectionView> objections) {

  /** An objection, and what was answered, if it was. */
  public record ObjectionView(
      LocalDate raisedOn, String raisedBy, String content, LocalDate answeredOn, String answer) {}
}

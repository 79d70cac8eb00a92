package org.unioncare.web.archive;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.web.shared.ListQuery;

/** Working days by the State Council's calendar, for whoever is signed in. */
@Path("/working-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "working days")
public class WorkingDaysResource {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_DAYS = 1000;

  @Inject private WorkingDayCalendar calendar;

  @GET
  @Operation(
      summary =
          "The last of that many working days after a day; provisional where a year's calendar is"
              + " not published")
  public WorkingDayCalendar.LastDay lastOf(@Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    LocalDate from = query.date("from");
    Integer days = query.integer("days", 1, MOST_DAYS);
    query.check();
    List<Reason> faults = new ArrayList<>();
    if (from == null) {
      faults.add(Reason.at("from", "FIELD_REQUIRED"));
    } else if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
      faults.add(Reason.at("from", "DATE_OUT_OF_RANGE", FIRST_YEAR, LAST_YEAR));
    }
    if (days == null) {
      faults.add(Reason.at("days", "FIELD_REQUIRED"));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
    return calendar.lastOf(from, days);
  }
}

package org.unioncare.web.eligibility.lines;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.eligibility.lines.LineEntry;
import org.unioncare.service.eligibility.lines.ReadingLines;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.ListQuery;

/** The minimum-living lines for programs. */
@Path("/lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lines")
public class LinesResource {

  @Inject private ReadingLines lines;
  @Inject private Today today;

  /** The lines in force on the day. */
  public record Lines(LocalDate day, List<LineEntry> items, String next) {}

  @GET
  @Operation(
      summary = "The minimum-living lines in force; ?region= ?day=",
      description =
          "Without region those of the regions that have one of their own; with it (a code, its"
              + " beginning, or a name) every region below too, the line inherited where line.region"
              + " is another. Without day today.")
  public Lines list(@Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    String region = query.text("region");
    LocalDate day = query.date("day");
    query.check();
    LocalDate on = day == null ? today.date() : day;
    return new Lines(on, lines.on(on, region), null);
  }
}

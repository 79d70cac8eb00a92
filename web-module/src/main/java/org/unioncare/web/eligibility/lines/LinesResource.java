package org.unioncare.web.eligibility.lines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.eligibility.lines.LineEntry;
import org.unioncare.domain.shared.Money;
import org.unioncare.service.eligibility.lines.KeepingLines;
import org.unioncare.service.eligibility.lines.ReadingLines;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.Body;
import org.unioncare.web.shared.ListQuery;

/** The minimum-living lines for programs. */
@Path("/lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lines")
public class LinesResource {

  private static final int REGION_LENGTH = 6;
  private static final int TEXT_LENGTH = 200;

  private static final String LINE =
      """
      {"region":"510524","from":"2021-07-01","amount":"570.00","document":"泸民发〔2021〕9 号"}""";
  private static final String CORRECTION =
      """
      {"region":"510524","from":"2021-07-01","amount":"575.00","document":"泸民发〔2021〕9 号",
       "why":"录错"}""";

  @Inject private ReadingLines lines;
  @Inject private KeepingLines keeping;
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

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Publish the line of a region from a day on, for good")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a county", value = LINE)))
  @APIResponse(responseCode = "201", description = "The line in force there on that day")
  @APIResponse(
      responseCode = "409",
      description = "LINE_REGION_UNKNOWN, LINE_REGION_NOT_YOURS, LINE_CHANGED and the like")
  public Response publish(Body body) {
    Sent line = Sent.of(body);
    body.check();
    keeping.add(line.region(), line.from(), line.amount().toString(), line.document());
    return published(line);
  }

  @POST
  @Path("corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish a further edition of a line that was published wrongly",
      description = "The earlier edition stays to be seen; the job reassessment tells its effect.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "a mistake", value = CORRECTION)))
  @APIResponse(responseCode = "201", description = "The line in force there on that day")
  @APIResponse(responseCode = "409", description = "LINE_NOT_CORRECTED")
  public Response correct(Body body) {
    Sent line = Sent.of(body);
    String why = body.text("why", TEXT_LENGTH);
    body.check();
    keeping.correct(line.region(), line.from(), line.amount().toString(), line.document(), why);
    return published(line);
  }

  private Response published(Sent line) {
    List<LineEntry> there =
        lines.on(line.from(), line.region()).stream()
            .filter(entry -> entry.region().equals(line.region()))
            .toList();
    return Response.status(Response.Status.CREATED)
        .entity(new Lines(line.from(), there, null))
        .build();
  }

  /** A line as a program sends it. */
  private record Sent(String region, LocalDate from, Money amount, String document) {

    static Sent of(Body body) {
      return new Sent(
          body.text("region", REGION_LENGTH),
          body.date("from"),
          body.money("amount"),
          body.text("document", TEXT_LENGTH));
    }
  }
}

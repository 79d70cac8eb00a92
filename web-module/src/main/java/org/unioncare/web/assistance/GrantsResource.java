package org.unioncare.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.assistance.AidPeriod;
import org.unioncare.domain.assistance.GrantAction;
import org.unioncare.domain.assistance.GrantApplication;
import org.unioncare.domain.assistance.GrantBasis;
import org.unioncare.domain.assistance.GrantFilter;
import org.unioncare.domain.assistance.GrantNo;
import org.unioncare.domain.assistance.GrantOrder;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.assistance.GrantStatus;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.assistance.Granting;
import org.unioncare.service.assistance.ReadingGrants;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.Body;
import org.unioncare.web.shared.ListQuery;

/** Grants for programs: apply for aid out of a fund, and take it step by step to its record. */
@Path("/grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class GrantsResource {
  private static final int NUMBER_LENGTH = 40;
  private static final int PERSON_LENGTH = 40;
  private static final int REASON_LENGTH = 200;
  private static final int MOST_FACTS = 20;
  private static final int FACT_LENGTH = 200;

  private static final String APPLICATION =
      """
      {"archive":"5105-2020-000318","fund":"F-510502-2020-0003","aid":"LIVING","amount":"600.00",
       "period":"2020-09","basis":{"note":"患重特大疾病，生活困难"}}""";
  private static final String STEP =
      """
      {"action":"POST_NOTICE","version":1}""";

  @Inject private Granting granting;
  @Inject private ReadingGrants reading;
  @Inject private Today today;

  @POST
  @Operation(
      summary = "Apply for aid out of a fund, by the clerk of the archive's union",
      description =
          "period is a month, a quarter (2020-Q3) or a year, the month of the application where it is"
              + " left out; person is the member it is meant for, the household where left out. A"
              + " refusal gives all reasons at once.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Object.class),
              examples = @ExampleObject(name = "living relief", value = APPLICATION)))
  public Response apply(Body body) {
    GrantApplication application =
        new GrantApplication(
            body.value("archive", NUMBER_LENGTH, "ARCHIVE_NO_MALFORMED", ArchiveNo::new),
            body.value("fund", NUMBER_LENGTH, "FUND_CODE_MALFORMED", FundCode::new),
            body.code("aid", AssistanceType.class),
            body.money("amount"),
            body.optionalValue("period", 7, "PERIOD_MALFORMED", AidPeriod::new),
            body.optionalText("person", PERSON_LENGTH),
            new GrantBasis(body.facts("basis", MOST_FACTS, FACT_LENGTH)),
            body.date("on", null));
    body.check();
    GrantNo no = granting.apply(application);
    return Response.created(URI.create("grants/" + no))
        .entity(GrantAnswer.of(reading.sheet(no)))
        .build();
  }

  @POST
  @Path("{no}/actions")
  @Operation(
      summary = "Take one step: POST_NOTICE, CLOSE_NOTICE, APPROVE, PAY, RECORD or CANCEL",
      description = "on is the day on paper, today where it is left out; CANCEL takes a reason.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Object.class),
              examples = @ExampleObject(name = "public notice", value = STEP)))
  public GrantAnswer step(@PathParam("no") String no, Body body) {
    GrantOrder order =
        new GrantOrder(
            known(no),
            body.code("action", GrantAction.class),
            body.version(),
            body.optionalText("reason", REASON_LENGTH),
            body.date("on", null));
    body.check();
    granting.step(order);
    return read(no);
  }

  @GET
  @Path("{no}")
  @Operation(summary = "A grant, with what may be done next")
  public GrantAnswer read(@PathParam("no") String no) {
    return GrantAnswer.of(reading.sheet(known(no)));
  }

  @GET
  @Operation(
      summary = "The grants of the caller's union and of those below",
      description = "?archive= fund= status= aid= overdue=true (paid and not recorded in time)")
  public Page<GrantRow> list(@Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    GrantFilter filter =
        new GrantFilter(
            query.value("archive", "ARCHIVE_NO_MALFORMED", ArchiveNo::new),
            query.value("fund", "FUND_CODE_MALFORMED", FundCode::new),
            query.code("status", GrantStatus.class),
            query.code("aid", AssistanceType.class),
            query.flag("overdue") ? today.date() : null);
    GrantNo after = query.value("after", "GRANT_NO_MALFORMED", GrantNo::new);
    int size = query.size();
    query.check();
    return reading.list(filter, after == null ? null : after.value(), size);
  }

  static GrantNo known(String no) {
    if (!GrantNo.isWellFormed(no)) {
      throw RefusedException.unknown("GRANT_UNKNOWN", no);
    }
    return new GrantNo(no);
  }
}

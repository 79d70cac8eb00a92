package org.unioncare.web.eligibility;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.household.HouseholdFactsBuilder;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.service.eligibility.Assessments;
import org.unioncare.web.household.HouseholdBody;
import org.unioncare.web.organisation.UnionField;
import org.unioncare.web.shared.Body;

/** Trial calculation for programs: what a household would be archived as, and why. */
@Path("/assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
public class AssessmentsResource {
  private static final int LONGEST_PACK_ID = 40;

  private static final String EXAMPLE =
      """
      {"pack":"qianshan-2020", "union":"340882-0001", "applicationDate":"2020-03-15",
       "worker":"STAFF", "members":3,
       "income":{"wages":"36000.00"}, "statutoryContributions":"3600.00",
       "expenditure":{"ILLNESS":"11340.00"},
       "monthlyIncomePerHead":{"2019-09":"500.00"},
       "inHardshipAfterRelief":false, "event":"NONE", "exclusions":["SECOND_HOME"]}
      """;

  @Inject private Assessments assessments;

  @POST
  @Operation(
      summary = "Judges a household on trial; stores nothing",
      description =
          "All but union, applicationDate and members may be left out. Without pack, the one in"
              + " force for the union on the day. Income and spending are yearly.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "household", value = EXAMPLE)))
  @APIResponse(responseCode = "200", description = "The outcome with every condition")
  @APIResponse(responseCode = "400", description = "Malformed: reasons name their fields")
  @APIResponse(
      responseCode = "404",
      description = "UNION_UNKNOWN (or outside the jurisdiction), PACK_UNKNOWN")
  @APIResponse(
      responseCode = "409",
      description = "NO_PACK_IN_FORCE, PACK_NOT_IN_FORCE, NO_LINE_IN_FORCE")
  public AssessmentAnswer assess(Body body) {
    String pack = body.optionalText("pack", LONGEST_PACK_ID);
    UnionCode union = UnionField.of(body, "union");
    LocalDate day = body.date("applicationDate");
    HouseholdFactsBuilder household = HouseholdBody.read(body);
    body.check();
    return AssessmentAnswer.of(assessments.tryOut(pack, union, day, household.build()));
  }
}

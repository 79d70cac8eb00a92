package org.unioncare.web.archive;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.Change;
import org.unioncare.domain.archive.ClearNumber;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.archive.Filing;
import org.unioncare.service.archive.ReadingArchives;
import org.unioncare.service.archive.SearchingArchives;
import org.unioncare.service.archive.TakingSteps;
import org.unioncare.web.organisation.UnionField;
import org.unioncare.web.shared.Body;
import org.unioncare.web.shared.ListQuery;

/** Archives for programs: file, read, search, take a step of the procedure. */
@Path("/archives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archives")
public class ArchivesResource {
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_PLACE = 100;
  private static final int LONGEST_NAME = 40;
  private static final Set<String> BESIDE_THE_SHEET = Set.of("union", "applicationDate");

  static final String APPLICATION =
      """
      {"union":"510502-0001", "applicationDate":"2020-08-28",
       "worker":{"name":"王建华", "residentId":"510502197408152035", "kind":"STAFF", "nation":"HAN",
         "politicalStatus":"MASSES", "health":"CANCER", "workState":"IN_POST",
         "workSince":"1995-07-01", "mobile":"13800000000", "address":"泸州市江阳区蓝田街道1号",
         "employer":"泸州某机械厂", "employerKind":"STATE_ENTERPRISE", "industry":"C",
         "modelWorker":"NONE", "maritalStatus":"MARRIED", "medicalInsurance":"EMPLOYEE",
         "registerRegion":"510502", "registerType":"NON_AGRICULTURAL", "monthlyIncome":"700.00"},
       "members":[{"name":"李秀梅", "residentId":"510502197605203022", "relation":"SPOUSE",
         "monthlyIncome":"600.00", "maritalStatus":"MARRIED", "medicalInsurance":"RESIDENT",
         "identity":"UNEMPLOYED"}],
       "income":{"wages":"15600.00", "netTransfer":"1200.00"},
       "statutoryContributions":"600.00",
       "expenditure":{"ILLNESS":"20000.00", "SCHOOLING":"0.00"},
       "unionMember":true, "evidence":["LABOUR_CONTRACT"], "exclusions":[],
       "causes":{"main":"ILLNESS", "secondary":["SCHOOLING"]},
       "housing":{"type":"SELF_BUILT", "area":62, "homesOwned":1},
       "bankAccount":{"bank":"中国工商银行", "branch":"泸州分行", "card":"6222020000000003386"},
       "documents":[{"kind":"IDENTITY_CARD", "title":"身份证复印件"}],
       "consentSignedOn":"2020-08-28"}
      """;
  static final String STEP =
      """
      {"action":"VERIFY", "version":1, "on":"2020-09-01", "reason":"与申报一致"}
      """;

  @Inject private Filing filing;
  @Inject private ReadingArchives reading;
  @Inject private SearchingArchives searching;
  @Inject private TakingSteps steps;

  @POST
  @Operation(
      summary = "Files an application at the level whose standard the household meets",
      description =
          "Money, evidence and exclusions as in POST /assessments; income.wages left out is twelve"
              + " times everybody's monthlyIncome. Without union the caller's own, without"
              + " applicationDate today. worker: name residentId kind workSince address industry"
              + " monthlyIncome maritalStatus medicalInsurance registerType are needed; of each"
              + " member (the others living together) name residentId relation monthlyIncome"
              + " maritalStatus medicalInsurance identity; causes.main, housing.type."
              + " The codes are those of the dictionaries.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "application", value = APPLICATION)))
  @APIResponse(responseCode = "201", description = "Filed: no, status, version, the assessment")
  @APIResponse(responseCode = "400", description = "Malformed: reasons name their fields")
  @APIResponse(responseCode = "404", description = "UNION_UNKNOWN or outside the jurisdiction")
  @APIResponse(
      responseCode = "409",
      description = "PERSON_ARCHIVED, PERSON_ARCHIVED_ELSEWHERE, QUALIFIES_FOR_NO_LEVEL")
  public Response file(Body body) {
    UnionCode union = UnionField.optional(body, "union");
    LocalDate on = body.date("applicationDate", null);
    Map<String, String> typed = body.typed(BESIDE_THE_SHEET);
    body.check();
    ArchiveAnswer filed = ArchiveAnswer.of(filing.file(typed, union, on));
    return Response.created(URI.create("archives/" + filed.no())).entity(filed).build();
  }

  @GET
  @Operation(
      summary =
          "Archives of the caller's union and below, the highest numbers first; status takes"
              + " several, divided by commas; q is the beginning of the worker's name, an archive"
              + " number, or a whole resident number")
  public Page<ArchiveLine> list(@Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    ArchiveFilter filter =
        new ArchiveFilter(
            query.value("status", "CODE_UNKNOWN", ArchivesResource::statuses),
            query.code("level", UnionLevel.class),
            query.value("union", "UNION_CODE_MALFORMED", UnionCode::new),
            query.code("kind", HardshipKind.class),
            query.code("cause", HardshipCause.class),
            query.text("q"));
    String after = query.after();
    int size = query.size();
    query.check();
    return searching.page(filter, after, size);
  }

  private static Set<ArchiveStatus> statuses(String text) {
    return Arrays.stream(text.split(",")).map(ArchiveStatus::valueOf).collect(Collectors.toSet());
  }

  @GET
  @Path("{no}")
  @Operation(summary = "An archive with its household, story and what may be done next, by whom")
  public ArchiveAnswer read(@PathParam("no") String no) {
    return ArchiveAnswer.of(reading.read(known(no)));
  }

  @POST
  @Path("{no}/actions")
  @Operation(
      summary = "Takes one step of the procedure",
      description =
          "on is the day on paper. POST_NOTICE takes place, OBJECT raisedBy, REPORT_CHANGE change"
              + " and happenedOn, DEREGISTER ground, REFILE the corrected sheet as in POST"
              + " /archives; OBJECT, ANSWER_OBJECTION, RETURN, REJECT and WITHDRAW need a reason.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = @ExampleObject(name = "step", value = STEP)))
  @APIResponse(responseCode = "200", description = "The archive as it stands after the step")
  @APIResponse(responseCode = "403", description = "The caller lacks the office")
  @APIResponse(
      responseCode = "409",
      description =
          "ACTION_NOT_ALLOWED, ACTION_ELSEWHERE, NOTICE_NOT_OVER, OBJECTION_OPEN,"
              + " FILED_BY_SAME_PERSON, DATE_BEFORE_LAST_STEP")
  @APIResponse(responseCode = "412", description = "STALE_VERSION")
  public ArchiveAnswer act(@PathParam("no") String no, Body body) {
    StepRequest request =
        new StepRequest(
            body.code("action", ArchiveAction.class),
            body.version(),
            body.date("on", null),
            body.optionalText("reason", LONGEST_TEXT),
            body.optionalText("place", LONGEST_PLACE),
            body.optionalText("raisedBy", LONGEST_NAME),
            body.code("change", Change.class, null),
            body.date("happenedOn", null),
            body.code("ground", DeregistrationGround.class, null));
    Map<String, String> sheet =
        body.optionalObject("sheet").map(s -> s.typed(Set.of())).orElse(null);
    body.check();
    boolean corrected = request.action() == ArchiveAction.REFILE && sheet != null;
    return ArchiveAnswer.of(
        corrected ? filing.refile(known(no), request, sheet) : steps.take(known(no), request));
  }

  @POST
  @Path("{no}/reveals")
  @Operation(summary = "Resident numbers and bank card in clear, for a purpose put on record")
  public List<ClearNumber> reveal(@PathParam("no") String no, Body body) {
    String purpose = body.text("purpose", LONGEST_TEXT);
    body.check();
    return reading.reveal(known(no), purpose);
  }

  private static ArchiveNo known(String no) {
    if (!ArchiveNo.isWellFormed(no)) {
      throw RefusedException.unknown("ARCHIVE_UNKNOWN", no);
    }
    return new ArchiveNo(no);
  }
}

package org.unioncare.web.fund;

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
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.fund.AssistanceType;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.fund.FundFilter;
import org.unioncare.domain.fund.FundOpening;
import org.unioncare.domain.fund.FundSource;
import org.unioncare.domain.fund.FundStandard;
import org.unioncare.domain.fund.LedgerLine;
import org.unioncare.domain.fund.Posting;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.fund.KeepingFunds;
import org.unioncare.service.fund.ReadingFunds;
import org.unioncare.web.organisation.UnionField;
import org.unioncare.web.shared.Body;
import org.unioncare.web.shared.ListQuery;

/** Funds for programs: open, read, pass money down, the ledger. */
@Path("/funds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "funds")
public class FundsResource {
  private static final int NAME_LENGTH = 80;
  private static final int MEMO_LENGTH = 200;
  private static final int DOCUMENT_LENGTH = 120;
  private static final int FIRST_YEAR = 2006;
  private static final int LAST_YEAR = 2200;

  private static final String OPENING =
      """
      {"name":"2020 年中央财政专项帮扶资金","level":"COUNTY","source":"CENTRAL","owner":"510502",
       "year":2020,"purposes":["LIVING","MEDICAL","TRAINING"],"amount":"100000.00",
       "standards":[{"aid":"TRAINING","amount":"1500.00","per":"PERSON","document":"本级帮扶资金使用方案 第三条"}]}""";
  private static final String ALLOCATION =
      """
      {"union":"510502-0001","amount":"20000.00","memo":"泸工发〔2020〕12 号"}""";
  private static final String RECEIPT =
      """
      {"amount":"50000.00","memo":"第二批到账","on":"2020-09-01"}""";
  private static final String REVERSAL =
      """
      {"entry":3,"memo":"金额录错"}""";

  @Inject private KeepingFunds keeping;
  @Inject private ReadingFunds reading;

  @POST
  @Operation(
      summary = "Open a fund of the finance officer's own union",
      description =
          "standards may be left out: the most that the fund itself gives of a kind of aid, per"
              + " HOUSEHOLD, MEMBER or PERSON and calendar year or per GRANT, with the document that"
              + " says so; it is followed in place of the pack's caps on this kind of aid (MC-19).")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Object.class),
              examples = @ExampleObject(name = "county fund", value = OPENING)))
  public Response open(Body body) {
    FundOpening opening =
        new FundOpening(
            body.text("name", NAME_LENGTH),
            body.code("level", UnionLevel.class),
            body.code("source", FundSource.class),
            UnionField.of(body, "owner"),
            body.integer("year", FIRST_YEAR, LAST_YEAR),
            body.codes("purposes", AssistanceType.class),
            body.money("amount", Money.ZERO),
            body.objects("standards", AssistanceType.values().length).stream()
                .map(FundsResource::standard)
                .toList());
    body.check();
    FundCode code = keeping.open(opening);
    return Response.created(URI.create("funds/" + code))
        .entity(FundAnswer.of(reading.sheet(code)))
        .build();
  }

  private static FundStandard standard(Body body) {
    return new FundStandard(
        body.code("aid", AssistanceType.class),
        body.money("amount"),
        body.code("per", AidCap.Per.class),
        body.text("document", DOCUMENT_LENGTH));
  }

  @GET
  @Operation(
      summary =
          "The funds of the caller's union and of those below; ?level= source= owner= year= purpose=")
  public Page<FundAnswer.Line> list(@Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    FundFilter filter =
        new FundFilter(
            query.code("level", UnionLevel.class),
            query.code("source", FundSource.class),
            query.value("owner", "UNION_CODE_MALFORMED", UnionCode::new),
            query.integer("year", FIRST_YEAR, LAST_YEAR),
            query.code("purpose", AssistanceType.class));
    FundCode after = query.value("after", "FUND_CODE_MALFORMED", FundCode::new);
    int size = query.size();
    query.check();
    return reading
        .list(filter, after == null ? null : after.value(), size)
        .map(FundAnswer.Line::of);
  }

  @GET
  @Path("{code}")
  @Operation(summary = "A fund with its balance")
  public FundAnswer read(@PathParam("code") String code) {
    return FundAnswer.of(reading.sheet(known(code)));
  }

  @POST
  @Path("{code}/receipts")
  @Operation(summary = "Book money that came in")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Object.class),
              examples = @ExampleObject(name = "receipt", value = RECEIPT)))
  public FundAnswer receive(@PathParam("code") String code, Body body) {
    Posting posting = posting(body);
    body.check();
    keeping.receive(known(code), posting);
    return read(code);
  }

  @POST
  @Path("{code}/allocations")
  @Operation(summary = "Pass money down to a union below; answers the fund it keeps it in")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Object.class),
              examples = @ExampleObject(name = "to a grassroots union", value = ALLOCATION)))
  public Response allocate(@PathParam("code") String code, Body body) {
    UnionCode to = UnionField.of(body, "union");
    Posting posting = posting(body);
    body.check();
    FundCode fed = keeping.allocate(known(code), to, posting);
    return Response.created(URI.create("funds/" + fed))
        .entity(
            new Allocated(
                fed, FundAnswer.of(reading.sheet(known(code))), FundAnswer.of(reading.sheet(fed))))
        .build();
  }

  /** The fund that was fed, and both sides after the allocation. */
  public record Allocated(FundCode code, FundAnswer from, FundAnswer to) {}

  @POST
  @Path("{code}/reversals")
  @Operation(summary = "Take a receipt or an allocation back by a contra entry")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = Object.class),
              examples = @ExampleObject(name = "a mistake", value = REVERSAL)))
  public FundAnswer reverse(@PathParam("code") String code, Body body) {
    int entry = body.integer("entry", 1, Integer.MAX_VALUE);
    String why = body.text("memo", MEMO_LENGTH);
    body.check();
    keeping.reverse(known(code), entry, why);
    return read(code);
  }

  @GET
  @Path("{code}/entries")
  @Operation(summary = "The ledger, the newest entries first")
  public Page<LedgerLine> entries(@PathParam("code") String code, @Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    Integer after = query.integer("after", 1, Integer.MAX_VALUE);
    int size = query.size();
    query.check();
    return reading.entries(known(code), after, size);
  }

  private static Posting posting(Body body) {
    return new Posting(
        body.money("amount"), body.optionalText("memo", MEMO_LENGTH), body.date("on", null));
  }

  static FundCode known(String code) {
    if (!FundCode.isWellFormed(code)) {
      throw RefusedException.unknown("FUND_UNKNOWN", code);
    }
    return new FundCode(code);
  }
}

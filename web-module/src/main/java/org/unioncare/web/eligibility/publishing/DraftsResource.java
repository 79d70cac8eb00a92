package org.unioncare.web.eligibility.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.publishing.DraftEntry;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.eligibility.publishing.CheckingPacks;
import org.unioncare.service.eligibility.publishing.PublishingPacks;
import org.unioncare.service.eligibility.publishing.ReadingDrafts;
import org.unioncare.service.eligibility.publishing.ReadingPacks;
import org.unioncare.service.eligibility.publishing.WritingPacks;
import org.unioncare.web.shared.Body;

/** The drafts of policy packs for programs: taken in, written, checked, published by a second. */
@Path("/pack-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "packs")
public class DraftsResource {
  static final String YAML = "application/yaml";

  private static final String PACK =
      """
      pack: luzhou-2018
      version: 2
      title: 泸州市困难职工建档标准
      place: "5105"
      from: 2021-01-01
      # … standards, caps, examples: GET /packs/luzhou-2018/1 as application/yaml shows a whole one
      """;
  private static final String CHECK =
      """
      {"action":"CHECK","version":1}""";
  private static final String PUBLISH =
      """
      {"action":"PUBLISH","version":2}""";

  @Inject private ReadingDrafts drafts;
  @Inject private ReadingPacks packs;
  @Inject private WritingPacks writing;
  @Inject private CheckingPacks checking;
  @Inject private PublishingPacks publishing;

  /** What may be done with a draft. */
  public enum DraftStep {
    CHECK,
    PUBLISH,
    DISCARD
  }

  /** The drafts of a union and of those below. */
  public record Drafts(List<DraftEntry> items, String next) {}

  @GET
  @Operation(summary = "The drafts of the caller's union and of those below")
  public Drafts list() {
    return new Drafts(drafts.list(), null);
  }

  @POST
  @Consumes(YAML)
  @Operation(summary = "Take a pack in as a draft: a new one, or the next version of one published")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = YAML,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "next version", value = PACK)))
  @APIResponse(responseCode = "201", description = "The draft with what a check would find")
  @APIResponse(responseCode = "400", description = "The text does not read: each fault names a row")
  @APIResponse(responseCode = "403", description = "PACK_PLACE_NOT_YOURS")
  @APIResponse(responseCode = "409", description = "PACK_VERSION, PACK_DRAFT_EXISTS")
  public Response takeIn(InputStream text) throws IOException {
    return begun(writing.takeIn(YamlText.read(text)));
  }

  @GET
  @Path("{id}/{version}")
  @Operation(
      summary =
          "A draft: as JSON with what keeps it from being published, as application/yaml its text")
  @APIResponse(responseCode = "404", description = "PACK_DRAFT_UNKNOWN")
  public DraftAnswer read(@PathParam("id") String id, @PathParam("version") String version) {
    return answer(PacksResource.reference(id, version));
  }

  @GET
  @Path("{id}/{version}")
  @Produces(PacksResource.YAML)
  @Operation(
      summary =
          "A draft: as JSON with what keeps it from being published, as application/yaml its text")
  public String text(@PathParam("id") String id, @PathParam("version") String version) {
    return drafts.sheet(PacksResource.reference(id, version)).yaml();
  }

  @PUT
  @Path("{id}/{version}")
  @Consumes(YAML)
  @Operation(
      summary = "Write the text anew; the caller becomes its author, a check before counts no more",
      description =
          "A text with faults is kept too. If-Match is the version of the draft that was read.")
  @Parameter(name = HttpHeaders.IF_MATCH, example = "1")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = YAML,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "the whole text", value = PACK)))
  @APIResponse(responseCode = "412", description = "STALE_VERSION")
  public DraftAnswer write(
      @PathParam("id") String id,
      @PathParam("version") String version,
      @HeaderParam(HttpHeaders.IF_MATCH) String read,
      InputStream text)
      throws IOException {
    PackReference reference = PacksResource.reference(id, version);
    writing.write(reference, YamlText.read(text), readVersion(read));
    return answer(reference);
  }

  @POST
  @Path("{id}/{version}/actions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Check, publish or discard a draft",
      description =
          "CHECK notes what is found; without findings the draft waits for a second person. PUBLISH"
              + " needs a checked draft and another account than its author's. version is the"
              + " draft's.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples = {
                @ExampleObject(name = "hand in", value = CHECK),
                @ExampleObject(name = "publish", value = PUBLISH)
              }))
  @APIResponse(
      responseCode = "200",
      description = "CHECK: the draft with its findings; PUBLISH: the version as GET /packs has it")
  @APIResponse(responseCode = "204", description = "DISCARD: it is gone")
  @APIResponse(responseCode = "409", description = "PACK_NOT_CHECKED, PACK_OWN_DRAFT")
  @APIResponse(responseCode = "412", description = "STALE_VERSION")
  public Response act(@PathParam("id") String id, @PathParam("version") String version, Body body) {
    PackReference reference = PacksResource.reference(id, version);
    DraftStep step = body.code("action", DraftStep.class);
    long read = body.version();
    body.check();
    return switch (step) {
      case CHECK -> {
        List<Reason> faults = checking.check(reference, read);
        yield Response.ok(DraftAnswer.of(drafts.sheet(reference), faults)).build();
      }
      case PUBLISH -> {
        publishing.publish(reference, read);
        yield Response.ok(PackAnswer.of(packs.sheet(reference))).build();
      }
      case DISCARD -> {
        writing.discard(reference, read);
        yield Response.noContent().build();
      }
    };
  }

  private DraftAnswer answer(PackReference reference) {
    return DraftAnswer.of(drafts.sheet(reference), checking.faults(reference));
  }

  private Response begun(PackReference reference) {
    return Response.created(address(reference)).entity(answer(reference)).build();
  }

  static URI address(PackReference reference) {
    return URI.create("pack-drafts/" + reference.id() + "/" + reference.version());
  }

  private static long readVersion(String ifMatch) {
    String version = ifMatch == null ? "" : ifMatch.strip().replace("\"", "");
    if (!version.matches("\\d{1,18}")) {
      throw RefusedException.malformed(Reason.at(HttpHeaders.IF_MATCH, "FIELD_REQUIRED"));
    }
    return Long.parseLong(version);
  }
}

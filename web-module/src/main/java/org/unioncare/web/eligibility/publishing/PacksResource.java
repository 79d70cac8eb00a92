package org.unioncare.web.eligibility.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.publishing.PublishedEntry;
import org.unioncare.service.eligibility.publishing.CheckingPacks;
import org.unioncare.service.eligibility.publishing.ReadingDrafts;
import org.unioncare.service.eligibility.publishing.ReadingPacks;
import org.unioncare.service.eligibility.publishing.WritingPacks;

/** The published policy packs for programs. */
@Path("/packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "packs")
public class PacksResource {
  static final String YAML = "application/yaml;qs=0.5";

  @Inject private ReadingPacks packs;
  @Inject private WritingPacks writing;
  @Inject private ReadingDrafts drafts;
  @Inject private CheckingPacks checking;

  /** The versions of all packs. */
  public record Packs(List<PublishedEntry> items, String next) {}

  @GET
  @Operation(
      summary = "Every published version: place, days in force, who wrote and who published it",
      description =
          "lastDay is read from the next pack of the place; sha256 is that of the text as published")
  public Packs list() {
    return new Packs(packs.list(), null);
  }

  @GET
  @Path("{id}/{version}")
  @Operation(
      summary =
          "A published version: as JSON a decision table, each row with its clause, as"
              + " application/yaml its text with the examples, byte for byte")
  @APIResponse(responseCode = "200", description = "Standards, other rules and examples in words")
  @APIResponse(responseCode = "404", description = "PACK_VERSION_UNKNOWN")
  public PackAnswer read(@PathParam("id") String id, @PathParam("version") String version) {
    return PackAnswer.of(packs.sheet(reference(id, version)));
  }

  @GET
  @Path("{id}/{version}")
  @Produces(YAML)
  @Operation(
      summary =
          "A published version: as JSON a decision table, each row with its clause, as"
              + " application/yaml its text with the examples, byte for byte")
  public String text(@PathParam("id") String id, @PathParam("version") String version) {
    return packs.sheet(reference(id, version)).yaml();
  }

  @POST
  @Path("{id}/{version}/drafts")
  @Operation(summary = "Begin the draft of the next version with the text of this one")
  @APIResponse(responseCode = "201", description = "The draft")
  @APIResponse(responseCode = "409", description = "PACK_DRAFT_EXISTS")
  public Response begin(@PathParam("id") String id, @PathParam("version") String version) {
    PackReference draft = writing.begin(reference(id, version));
    return Response.created(DraftsResource.address(draft))
        .entity(DraftAnswer.of(drafts.sheet(draft), checking.faults(draft)))
        .build();
  }

  static PackReference reference(String id, String version) {
    return new PackReference(id, EligibilityPackPage.number(version));
  }
}

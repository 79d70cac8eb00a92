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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.archive.ProposalStatus;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.domain.shared.Page;
import org.unioncare.service.archive.Deregistering;
import org.unioncare.web.shared.Body;
import org.unioncare.web.shared.ListQuery;

/** Proposals of the clean-up for programs: the open ones, and settling one. */
@Path("/deregistration-proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archives")
public class ProposalsResource {
  private static final int LONGEST_REASON = 500;

  @Inject private Deregistering deregistering;

  @GET
  @Operation(summary = "The open proposals of the caller's union and below, the oldest first")
  public Page<ProposalView> list(@Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    String after = query.value("after", "NOT_A_NUMBER", text -> Long.valueOf(text).toString());
    int size = query.size();
    query.check();
    return deregistering.open(after, size);
  }

  @POST
  @Path("{id : \\d{1,18}}")
  @Operation(summary = "Confirms (the archive is deregistered) or dismisses a proposal")
  public ArchiveAnswer settle(@PathParam("id") long id, Body body) {
    ProposalStatus status = body.code("status", ProposalStatus.class);
    LocalDate on = body.date("on", null);
    String reason = body.optionalText("reason", LONGEST_REASON);
    if (status == ProposalStatus.OPEN) {
      body.refuse("status", "CODE_UNKNOWN", ProposalStatus.CONFIRMED + ", DISMISSED");
    }
    body.check();
    return ArchiveAnswer.of(
        status == ProposalStatus.CONFIRMED
            ? deregistering.confirm(id, on, reason)
            : deregistering.dismiss(id, reason));
  }
}

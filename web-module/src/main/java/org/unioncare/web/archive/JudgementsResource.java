package org.unioncare.web.archive;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unioncare.domain.archive.judgement.JudgementFindingView;
import org.unioncare.domain.shared.Page;
import org.unioncare.service.archive.judgement.ReadingJudgements;
import org.unioncare.web.shared.ListQuery;

/** What a run of decision-check or reassessment found, for programs. */
@Path("/judgement-findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archives")
public class JudgementsResource {
  @Inject private ReadingJudgements judgements;

  @GET
  @Operation(
      summary =
          "What a run found in the caller's union and below; without a run, the latest that did")
  public Page<JudgementFindingView> list(@Context UriInfo address) {
    ListQuery query = new ListQuery(address);
    Long run = query.value("run", "NOT_A_NUMBER", Long::valueOf);
    Long after = query.value("after", "NOT_A_NUMBER", Long::valueOf);
    int size = query.size();
    query.check();
    return judgements.page(run == null ? judgements.lastRun().orElse(0L) : run, null, after, size);
  }
}

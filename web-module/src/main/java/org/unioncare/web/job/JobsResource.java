package org.unioncare.web.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.unioncare.domain.job.JobName;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.job.FollowingJobs;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.web.organisation.UnionField;
import org.unioncare.web.shared.Body;
import org.unioncare.web.shared.CommitsItself;

/** Starting jobs, following, stopping and restarting them. */
@Path("/jobs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {
  @Inject private JobControl control;
  @Inject private FollowingJobs following;
  @Inject private Officer officer;
  @Inject private Today today;

  @POST
  @Path("/{name}")
  @Consumes(MediaType.APPLICATION_JSON)
  @CommitsItself
  @Operation(summary = "Start a job; without a day, as of today; without a union, the caller's")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              examples =
                  @ExampleObject(
                      name = "luzhou",
                      value = "{\"asOf\":\"2020-09-01\",\"union\":\"5105\"}")))
  public JobAnswer start(@PathParam("name") String name, Body body) {
    JobName job =
        JobName.ofWord(name).orElseThrow(() -> RefusedException.unknown("JOB_UNKNOWN", name));
    LocalDate asOf = body.date("asOf", today.date());
    UnionCode union = UnionField.optional(body, "union");
    body.check();
    return JobAnswer.of(
        control.start(new JobOrder(job, asOf, union == null ? officer.union() : union)));
  }

  @GET
  @Operation(summary = "The runs of the caller's unions, latest first")
  public Page<JobAnswer> history(
      @QueryParam("after") Long after, @QueryParam("size") @DefaultValue("50") int size) {
    return following
        .history(after, Math.max(1, Math.min(size, Page.MAXIMUM_SIZE)))
        .map(JobAnswer::of);
  }

  @GET
  @Path("/{execution: \\d{1,18}}")
  @Operation(summary = "How far a run is")
  public JobAnswer progress(@PathParam("execution") long execution) {
    return JobAnswer.of(following.progress(execution));
  }

  @POST
  @Path("/{execution: \\d{1,18}}/stop")
  @CommitsItself
  @Operation(summary = "End a run after the items in hand")
  public JobAnswer stop(@PathParam("execution") long execution) {
    return JobAnswer.of(control.stop(execution));
  }

  @POST
  @Path("/{execution: \\d{1,18}}/restart")
  @CommitsItself
  @Operation(summary = "Take a stopped, failed or killed run up again where it stands")
  public JobAnswer restart(@PathParam("execution") long execution) {
    return JobAnswer.of(control.restart(execution));
  }
}

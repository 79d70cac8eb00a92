package org.unioncare.service.job;

import java.util.Optional;
import org.unioncare.domain.job.JobOrder;
import org.unioncare.domain.organisation.UnionPath;

/**
 * What the batch runtime needs to begin a run.
 *
 * @param run the number of the run
 * @param order what it was asked to do
 * @param path the path of its union
 * @param batchExecution the execution to take up again, where there was one
 */
public record JobTicket(long run, JobOrder order, UnionPath path, Optional<Long> batchExecution) {}

package org.unioncare.service.statistics;

import org.unioncare.service.shared.ForJobs;

/** A service for jobs, and to the right of the archives. */
@ForJobs
public class CanaryJobService {
  org.unioncare.service.archive.CanaryService back;
}

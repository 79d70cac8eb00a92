package org.unioncare.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.unioncare.domain.job.JobCalendarRule;

/** What the operator sets for jobs: MicroProfile Config keys, read once at start. */
@ApplicationScoped
public class JobSettings {
  private final int chunkSize = value("unioncare.job.chunk-size", Integer.class, 1000);
  private final boolean calendar = value("unioncare.job.calendar", Boolean.class, true);
  private final MonthDay cleanupDay =
      MonthDay.parse("--" + value("unioncare.job.cleanup-day", String.class, "09-01"));
  private final MonthDay closedYearDay =
      MonthDay.parse("--" + value("unioncare.job.closed-year-day", String.class, "01-02"));

  /** How many items are read, judged and written in one transaction. */
  public int chunkSize() {
    return chunkSize;
  }

  /** What starts by the calendar; nothing where the operator switched it off. */
  public List<JobCalendarRule> calendar() {
    return calendar
        ? List.of(
            JobCalendarRule.cleanupOn(cleanupDay),
            JobCalendarRule.statisticsDaily(),
            JobCalendarRule.closedYearOn(closedYearDay))
        : List.of();
  }

  private static <T> T value(String key, Class<T> type, T otherwise) {
    return ConfigProvider.getConfig().getOptionalValue(key, type).orElse(otherwise);
  }
}

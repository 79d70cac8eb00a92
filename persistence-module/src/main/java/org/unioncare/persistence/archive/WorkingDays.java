package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.persistence.shared.ConfigTable;

/** Reads the State Council's calendar as shipped, once. */
@ApplicationScoped
public class WorkingDays {

  @Produces
  @Singleton
  WorkingDayCalendar calendar() {
    Set<LocalDate> daysOff = new HashSet<>();
    Set<LocalDate> makeUpDays = new HashSet<>();
    Set<Integer> years = new HashSet<>();
    for (ConfigTable.Row row : ConfigTable.read("calendar/working-days.csv")) {
      LocalDate day = LocalDate.parse(row.cell("day"));
      ("WORKDAY".equals(row.cell("kind")) ? makeUpDays : daysOff).add(day);
      years.add(day.getYear());
    }
    return new WorkingDayCalendar(daysOff, makeUpDays, years);
  }
}

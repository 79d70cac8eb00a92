package org.unioncare.domain.eligibility.lines;

import java.time.LocalDate;
import org.unioncare.domain.eligibility.MinimumLivingLine;

/**
 * The line in force in a region on a day.
 *
 * @param name the region's name
 * @param line the line, or null where neither the region nor any above has one
 * @param until its last day, or null while none follows
 */
public record LineEntry(String region, String name, MinimumLivingLine line, LocalDate until) {

  /** Whether it is the line of a region above. */
  public boolean isInherited() {
    return line != null && !line.region().equals(region);
  }
}

package org.unioncare.service.archive;

/** Breaks R2: takes the time itself. */
public class CanaryWithAClock {
  java.time.LocalDate day() {
    return java.time.LocalDate.now();
  }
}

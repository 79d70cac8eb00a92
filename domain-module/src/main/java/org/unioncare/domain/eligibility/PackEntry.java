package org.unioncare.domain.eligibility;

import java.time.LocalDate;

/** A pack as lists show it. */
public record PackEntry(PackReference reference, String title, String place, LocalDate from) {

  public static PackEntry of(PolicyPack pack) {
    return new PackEntry(pack.reference(), pack.title(), pack.place(), pack.from());
  }
}

package org.unioncare.web.eligibility.publishing;

import org.unioncare.service.eligibility.lines.RegionNames;
import org.unioncare.web.shared.Messages;

/** How the place of a pack or a line reads: its name with its code. */
public final class Places {
  private static final String COUNTRY = "0";

  private Places() {}

  public static String said(String code, RegionNames regions) {
    return code.equals(COUNTRY)
        ? Messages.of("eligibility_packs.country")
        : Messages.of("eligibility_packs.region", regions.of(code).orElse(""), code);
  }
}

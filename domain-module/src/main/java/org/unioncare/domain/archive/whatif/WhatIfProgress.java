package org.unioncare.domain.archive.whatif;

/** Hears how far the judging of a register has come. */
public interface WhatIfProgress {
  /** Nobody listens. */
  WhatIfProgress UNHEARD = (judged, all) -> {};

  void judged(long judged, long all);
}

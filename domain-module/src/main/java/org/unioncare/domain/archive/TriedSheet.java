package org.unioncare.domain.archive;

import org.unioncare.domain.eligibility.Assessment;

/** A sheet that is whole and right, with what it would come to; nothing is stored. */
public record TriedSheet(SheetView sheet, Assessment assessment) {}

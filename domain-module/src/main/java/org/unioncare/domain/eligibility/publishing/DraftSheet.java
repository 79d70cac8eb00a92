package org.unioncare.domain.eligibility.publishing;

/** A draft with its text. */
public record DraftSheet(DraftEntry entry, String yaml) {}

package org.unioncare.domain.eligibility.publishing;

import org.unioncare.domain.eligibility.PolicyPack;

/** A published version with what it says and its text. */
public record PublishedSheet(PublishedEntry entry, PolicyPack pack, String yaml) {}

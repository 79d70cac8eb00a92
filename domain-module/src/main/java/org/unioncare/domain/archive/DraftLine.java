package org.unioncare.domain.archive;

import java.time.LocalDateTime;

/** A form begun and not yet sent, as its account's list shows it. */
public record DraftLine(long id, String title, LocalDateTime savedAt, long version) {}

package org.unioncare.domain.eligibility.publishing;

import java.time.LocalDateTime;
import org.unioncare.domain.eligibility.PackReference;

/** The text of a published version, with who wrote and who published it. */
public record PublishedText(
    PackReference reference,
    String yaml,
    String sha256,
    String writtenBy,
    String publishedBy,
    LocalDateTime publishedAt) {}

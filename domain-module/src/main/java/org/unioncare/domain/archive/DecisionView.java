package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.unioncare.domain.eligibility.Assessment;

/** A judgement as it was made and stored with the archive. */
public record DecisionView(
    LocalDate judgedOn, LocalDateTime judgedAt, String account, Assessment assessment) {}

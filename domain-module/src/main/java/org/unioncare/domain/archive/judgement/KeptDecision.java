package org.unioncare.domain.archive.judgement;

import java.time.LocalDate;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * A decision as it lies in the register: its text, and what the register says of it beside the
 * text.
 *
 * @param text what {@link org.unioncare.domain.eligibility.Decision#read} reads
 */
public record KeptDecision(
    LocalDate judgedOn,
    PackReference pack,
    UnionLevel level,
    HardshipKind kind,
    String inputHash,
    String text) {}

package org.unioncare.domain.archive.judgement;

/** How many archives differ in one way. */
public record DifferenceCount(JudgementDifference difference, long archives) {}

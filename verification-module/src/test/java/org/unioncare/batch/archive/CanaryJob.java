package org.unioncare.batch.archive;

import jakarta.inject.Named;

/** Breaks R11: an artifact that does not say what it is. */
@Named
public class CanaryJob {}

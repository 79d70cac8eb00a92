package org.unioncare.domain.archive.whatif;

import java.time.LocalDateTime;

/** A change that was tried and kept with what came of it. */
public record Scenario(
    long id, String title, String account, LocalDateTime savedAt, WhatIfAnswer answer) {}

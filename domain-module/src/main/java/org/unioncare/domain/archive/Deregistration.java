package org.unioncare.domain.archive;

import java.time.LocalDate;

/** 注销: when an archive ended, and on what ground. */
public record Deregistration(LocalDate on, DeregistrationGround ground) {}

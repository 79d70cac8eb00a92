package org.unioncare.domain.eligibility;

/** Names one published version of a policy pack, such as {@code qianshan-2020} version 1. */
public record PackReference(String id, int version) {}

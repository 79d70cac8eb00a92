package org.unioncare.domain.security;

/**
 * What a list of accounts is narrowed to.
 *
 * @param text the beginning of an account's name or a part of its holder's name, or null
 * @param office an office held, or null
 * @param lockedOnly only those that cannot sign in
 */
public record AccountFilter(String text, Office office, boolean lockedOnly) {}

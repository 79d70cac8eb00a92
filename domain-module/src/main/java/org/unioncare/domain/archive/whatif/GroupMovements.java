package org.unioncare.domain.archive.whatif;

/**
 * The movements of one group of archives.
 *
 * @param key the code of a union, or the word of a kind or cause
 * @param name the name of the union, or null
 */
public record GroupMovements(String key, String name, Movements movements) {}

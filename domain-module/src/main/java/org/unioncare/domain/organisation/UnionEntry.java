package org.unioncare.domain.organisation;

/**
 * A union as lists and the tree show it.
 *
 * @param parent the code of the union above, or null at the top
 * @param children how many unions stand directly below
 */
public record UnionEntry(
    UnionCode code,
    String name,
    UnionLevel level,
    UnionPath path,
    UnionCode parent,
    boolean active,
    long children) {}

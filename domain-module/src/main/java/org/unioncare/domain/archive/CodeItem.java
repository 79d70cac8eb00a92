package org.unioncare.domain.archive;

/** One word of a dictionary: its stable code, and the label clerks know. */
public record CodeItem(String code, String label) {}

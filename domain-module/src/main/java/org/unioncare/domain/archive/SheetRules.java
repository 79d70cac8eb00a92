package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a sheet is read against.
 *
 * @param regions the codes of all regions, abolished ones included
 * @param today dates after it are dates to come
 */
public record SheetRules(CodeLists codes, Set<String> regions, LocalDate today) {}

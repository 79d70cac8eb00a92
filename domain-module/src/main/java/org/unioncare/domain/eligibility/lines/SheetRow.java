package org.unioncare.domain.eligibility.lines;

import java.io.Serializable;

/**
 * One row of a spreadsheet of lines, as it stands there.
 *
 * @param row its number in the sheet, the head being row 1
 * @param to the last day of the line, or empty while it runs until the region's next
 * @param assumed whether it is marked as a plausible figure only
 */
public record SheetRow(
    int row, String region, String from, String to, String amount, String document, boolean assumed)
    implements Serializable {}

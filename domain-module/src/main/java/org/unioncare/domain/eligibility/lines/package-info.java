/** Taking minimum-living lines in from a spreadsheet: what is new, what is refused, and why. */
package org.unioncare.domain.eligibility.lines;

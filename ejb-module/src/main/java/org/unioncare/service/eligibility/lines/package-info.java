/** Keeping the minimum-living lines: reading, adding, correcting and importing them. */
package org.unioncare.service.eligibility.lines;

/** The minimum-living lines on screens, in spreadsheets and for programs. */
package org.unioncare.web.eligibility.lines;

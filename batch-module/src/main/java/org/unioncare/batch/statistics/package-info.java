/** The yearly statistics as batch artifacts: part by part, then published at once. */
package org.unioncare.batch.statistics;

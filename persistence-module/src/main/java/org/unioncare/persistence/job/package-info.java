/**
 * Runs of jobs as they are kept: their progress, the lock of a running one, the calendar's lease.
 */
package org.unioncare.persistence.job;

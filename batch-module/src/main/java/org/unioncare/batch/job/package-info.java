/** What every job shares: its run begins, counts its chunks, and ends on record. */
package org.unioncare.batch.job;

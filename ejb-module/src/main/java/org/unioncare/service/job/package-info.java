/** Starting, stopping and following the jobs of the machine; what their artifacts record. */
package org.unioncare.service.job;

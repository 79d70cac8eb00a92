/**
 * The annual clean-up: by which grounds, in force where, an archive is proposed for deregistration.
 */
package org.unioncare.domain.archive.cleanup;

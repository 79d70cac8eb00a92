/** The annual clean-up as its job calls it: which archives, which grounds, which proposals. */
package org.unioncare.service.archive.cleanup;

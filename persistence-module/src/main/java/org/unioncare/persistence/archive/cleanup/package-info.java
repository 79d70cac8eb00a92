/** What the annual clean-up reads of the archives in force, and the proposals it makes. */
package org.unioncare.persistence.archive.cleanup;

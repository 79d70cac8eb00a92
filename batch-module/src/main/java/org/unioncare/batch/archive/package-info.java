/** The annual clean-up as batch artifacts: read the archives in force, judge, propose. */
package org.unioncare.batch.archive;

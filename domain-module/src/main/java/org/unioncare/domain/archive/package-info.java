/**
 * The hardship archive: one household, one archive, from the application through verification,
 * collective decision, public notice and the reviews up to the union of its level.
 */
package org.unioncare.domain.archive;

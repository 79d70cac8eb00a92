/**
 * Grants as stored: each with the levels of its archive and fund, so that the database can refuse.
 */
package org.unioncare.persistence.assistance;

/**
 * Grants: aid to a household in hardship out of a fund, from the application to the entry in the
 * archive, within caps and by three different people.
 */
package org.unioncare.domain.assistance;

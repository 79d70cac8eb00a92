/**
 * Funds and their ledger as stored: a balance changes only together with the entry that says why.
 */
package org.unioncare.persistence.fund;

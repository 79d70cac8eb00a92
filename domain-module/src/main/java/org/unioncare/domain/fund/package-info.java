/**
 * Assistance funds: which level of money a household may be helped with, and the ledger that only
 * grows.
 */
package org.unioncare.domain.fund;

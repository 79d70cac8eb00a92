/**
 * The whole register as columns: read flat and in big fetches to be judged by other rules, and the
 * scenarios that were kept.
 */
package org.unioncare.persistence.archive.whatif;

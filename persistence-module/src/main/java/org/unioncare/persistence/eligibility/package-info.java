/**
 * Where policy packs and minimum-living lines are read from and kept: YAML that a policy officer
 * can write, published once and never changed.
 */
package org.unioncare.persistence.eligibility;

/**
 * The household a union gets to know: who its members are, what it earns and must spend, and what
 * has befallen it. The facts alone; what they lead to is judged in eligibility.
 */
package org.unioncare.domain.household;

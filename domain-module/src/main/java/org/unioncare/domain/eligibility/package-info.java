/**
 * What a policy pack demands of a household and how a household is judged by it: the words of the
 * rules are types, their figures are data of the pack, and every decision explains itself.
 */
package org.unioncare.domain.eligibility;

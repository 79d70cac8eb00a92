/**
 * The life of a policy pack: it is drafted, checked, published by somebody else than its author,
 * and superseded by the next version; nothing of it is ever rewritten.
 */
package org.unioncare.domain.eligibility.publishing;

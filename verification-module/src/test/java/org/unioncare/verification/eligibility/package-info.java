/** Judging as programs see it, and what the bare database refuses of packs and lines. */
package org.unioncare.verification.eligibility;

/**
 * Judging the register again: whether every kept decision still gives the answer that was kept, and
 * which archives would stand at another level by the rules and lines of another day.
 */
package org.unioncare.domain.archive.judgement;

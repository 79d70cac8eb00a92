/**
 * What a change of rules would do to the archives of a register: who enters, leaves or changes
 * level, by union, kind and cause, and what it costs; known beforehand, with nothing stored.
 */
package org.unioncare.domain.archive.whatif;

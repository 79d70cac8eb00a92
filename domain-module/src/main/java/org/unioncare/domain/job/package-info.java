/**
 * The yearly work done by the machine: which jobs there are, when they fall due, how far they are.
 */
package org.unioncare.domain.job;

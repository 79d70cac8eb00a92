/** Counting the register: the figures as they are now, and as the yearly work keeps them. */
package org.unioncare.service.statistics;

/** The yearly analysis of the register: how many households, people, grants and yuan, by what. */
package org.unioncare.domain.statistics;

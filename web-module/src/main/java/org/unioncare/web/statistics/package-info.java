/** The figures of the register for people and programs. */
package org.unioncare.web.statistics;

/** Trial calculation for people and programs, each condition told with its numbers and clause. */
package org.unioncare.web.eligibility;

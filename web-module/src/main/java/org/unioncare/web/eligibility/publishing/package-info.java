/** The life of policy packs on screens and for programs: lists, decision tables, drafts. */
package org.unioncare.web.eligibility.publishing;

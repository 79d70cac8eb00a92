/** Grants on screens and for programs. */
package org.unioncare.web.assistance;

/** Funds on screens and for programs. */
package org.unioncare.web.fund;

/** Archives on pages and for programs: list, detail, guided application, actions. */
package org.unioncare.web.archive;

/** Who may do what: duties, and the offices that carry them. */
package org.unioncare.domain.security;

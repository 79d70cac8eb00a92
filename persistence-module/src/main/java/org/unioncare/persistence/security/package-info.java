/** Accounts, the offices they hold, and the record of who did or looked at what. */
package org.unioncare.persistence.security;

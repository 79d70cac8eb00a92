/** Unions, accounts, the audit log and remembered answers against real databases. */
package org.unioncare.verification.security;

/** Sign-in, the menu by duty, and the pages on which administrators keep accounts and offices. */
package org.unioncare.web.security;

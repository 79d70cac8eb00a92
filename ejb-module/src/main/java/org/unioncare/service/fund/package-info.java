/** The use cases of funds: to open, feed and pass them down, and to read their ledgers. */
package org.unioncare.service.fund;

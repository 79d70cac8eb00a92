/** What every table shares: how values become columns, and the schema that Flyway owns. */
package org.unioncare.persistence.shared;

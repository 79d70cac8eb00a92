/** The register counted by the database itself; returns records and declares no entity. */
package org.unioncare.persistence.statistics;

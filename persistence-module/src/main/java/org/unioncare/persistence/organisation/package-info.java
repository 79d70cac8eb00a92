/** The union tree as it is stored: one row per union, its path the index of every jurisdiction. */
package org.unioncare.persistence.organisation;

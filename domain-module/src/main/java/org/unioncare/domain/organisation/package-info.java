/** The union tree: five levels, codes, and who stands below whom. */
package org.unioncare.domain.organisation;

/**
 * How archives are kept: the narrow row that lists and jobs read, the household and its declaration
 * around it, and the story of each.
 */
package org.unioncare.persistence.archive;

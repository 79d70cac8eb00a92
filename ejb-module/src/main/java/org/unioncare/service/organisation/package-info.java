/**
 * The union tree: founded at the first start, read level by level, kept by system administrators.
 */
package org.unioncare.service.organisation;

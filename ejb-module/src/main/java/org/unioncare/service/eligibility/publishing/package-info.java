/** Writing, checking, publishing and reading the versions of policy packs. */
package org.unioncare.service.eligibility.publishing;

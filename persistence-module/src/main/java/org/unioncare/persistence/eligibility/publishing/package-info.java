/** Drafts of policy packs, kept until they are published or thrown away. */
package org.unioncare.persistence.eligibility.publishing;

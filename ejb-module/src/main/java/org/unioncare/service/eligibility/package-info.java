/**
 * Judging households by the pack and the line that are in force: on trial, which stores nothing,
 * and at filing, where the decision is kept.
 */
package org.unioncare.service.eligibility;

/**
 * Who is asking and what he may do, the record of what he did, and the keeping of accounts by three
 * separated administrators.
 */
package org.unioncare.service.security;

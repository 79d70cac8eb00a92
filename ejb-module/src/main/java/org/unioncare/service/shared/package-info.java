/**
 * What every use case shares: the clock, the boundary that lets refusals through, the schema's
 * start.
 */
package org.unioncare.service.shared;

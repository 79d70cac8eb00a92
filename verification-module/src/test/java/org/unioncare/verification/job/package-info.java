/** Jobs and figures against real databases, and through a server that is killed. */
package org.unioncare.verification.job;

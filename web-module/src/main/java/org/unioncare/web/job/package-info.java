/** The jobs as people and programs start and follow them, and the calendar that starts them. */
package org.unioncare.web.job;

/** The union tree on its page, and union codes in what programs send. */
package org.unioncare.web.organisation;

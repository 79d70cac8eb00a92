/** The use cases of grants: to apply, notice, approve, pay, record and cancel, and to read them. */
package org.unioncare.service.assistance;

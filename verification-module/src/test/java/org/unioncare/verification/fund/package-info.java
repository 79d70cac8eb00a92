/** What the bare database refuses about funds, whoever writes to it. */
package org.unioncare.verification.fund;

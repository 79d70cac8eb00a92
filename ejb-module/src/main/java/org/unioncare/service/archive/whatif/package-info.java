/** Trying a change of rules on a register before anybody signs it. */
package org.unioncare.service.archive.whatif;

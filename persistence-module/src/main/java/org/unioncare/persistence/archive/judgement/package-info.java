/** What judging again reads of the register, and the list of what differed. */
package org.unioncare.persistence.archive.judgement;

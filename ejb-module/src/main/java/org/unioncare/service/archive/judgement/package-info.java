/** Judging the register again, as the jobs call it, and reading what differed. */
package org.unioncare.service.archive.judgement;

/** What a change of rules would do, compared on each vendor's database with judging singly. */
package org.unioncare.verification.whatif;

/** Reading a household from what a program sent. */
package org.unioncare.web.household;

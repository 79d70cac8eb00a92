/**
 * What the whole costs: start, memory, and the main screens under load, measured from outside on a
 * register of real size.
 */
package org.unioncare.bench;

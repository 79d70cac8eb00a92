/**
 * What every page and resource shares: the texts, the formats of figures, and the only hands on the
 * Faces machinery, so that the beans of the features stay plain.
 */
package org.unioncare.web.shared;

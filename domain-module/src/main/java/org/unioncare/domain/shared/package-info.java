/**
 * The words every feature speaks: money that never loses a fen, comparison words of the policies,
 * and refusals that say why.
 */
package org.unioncare.domain.shared;

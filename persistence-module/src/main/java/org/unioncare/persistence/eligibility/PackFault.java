package org.unioncare.persistence.eligibility;

import org.unioncare.domain.shared.Reason;

/** What is wrong in one row of a pack. */
final class PackFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  PackFault(String path, String code, Object... figures) {
    super(path + " " + code);
    this.reason = Reason.at(path, code, figures);
  }

  Reason reason() {
    return reason;
  }
}

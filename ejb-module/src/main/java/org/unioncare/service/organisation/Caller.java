package org.unioncare.service.organisation;

import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;

/** Who keeps the tree: where he may, and the record of what he does; security knows him. */
public interface Caller {

  Jurisdiction jurisdiction();

  /** Records an act in the transaction of the act. */
  void record(String act, String subject, UnionPath where, String detail);
}

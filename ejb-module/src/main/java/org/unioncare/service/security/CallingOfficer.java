package org.unioncare.service.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.service.organisation.Caller;

/** The officer as the keeping of the tree knows him. */
@ApplicationScoped
public class CallingOfficer implements Caller {

  @Inject private Officer officer;
  @Inject private Auditing auditing;

  @Override
  public Jurisdiction jurisdiction() {
    return officer.jurisdiction();
  }

  @Override
  public void record(String act, String subject, UnionPath where, String detail) {
    auditing.record(act, subject, where, detail);
  }
}

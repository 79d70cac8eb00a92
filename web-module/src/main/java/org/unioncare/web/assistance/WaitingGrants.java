package org.unioncare.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.unioncare.service.assistance.ReadingGrants;
import org.unioncare.web.shared.Waiting;

/** Counts the grants that wait for the officer, for the menu. */
@RequestScoped
public class WaitingGrants implements Waiting {

  @Inject private ReadingGrants reading;

  @Override
  public String entry() {
    return "assistance_list";
  }

  @Override
  public long count() {
    return reading.countWaiting();
  }
}

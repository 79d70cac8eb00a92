package org.unioncare.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.archive.Deregistering;
import org.unioncare.service.archive.Desk;
import org.unioncare.web.shared.Screen;
import org.unioncare.web.shared.Waiting;

/**
 * Counts what waits on the officer's desk, for the menu: archives, and proposals to deregister for
 * a chair.
 */
@RequestScoped
public class WaitingArchives implements Waiting {

  @Inject private Desk desk;
  @Inject private Deregistering proposals;
  @Inject private Screen screen;

  private Long count;

  @Override
  public String entry() {
    return "desk";
  }

  @Override
  public long count() {
    if (count == null) {
      count = desk.count() + (screen.may(Duty.DECIDE_ARCHIVES) ? proposals.countOpen() : 0);
    }
    return count;
  }
}

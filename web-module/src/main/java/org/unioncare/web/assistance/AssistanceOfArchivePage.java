package org.unioncare.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.assistance.CapUse;
import org.unioncare.domain.assistance.GrantFilter;
import org.unioncare.domain.assistance.GrantRow;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.assistance.ReadingGrants;
import org.unioncare.service.security.Officer;

/** The aid of one household, as the page of its archive shows it: what it had, what is left. */
@Named
@RequestScoped
public class AssistanceOfArchivePage {
  private static final int NEWEST = 8;

  @Inject private ReadingGrants reading;
  @Inject private Officer officer;

  private final Map<ArchiveNo, List<GrantRow>> grants = new HashMap<>();
  private final Map<ArchiveNo, List<CapUse>> caps = new HashMap<>();

  /** Whether the reader may see money at all. */
  public boolean isReading() {
    return officer.may(Duty.READ_FUNDS);
  }

  /** The newest grants of the household. */
  public List<GrantRow> grants(ArchiveNo archive) {
    return grants.computeIfAbsent(archive, this::newest);
  }

  private List<GrantRow> newest(ArchiveNo archive) {
    return reading.list(GrantFilter.ofArchive(archive), null, NEWEST).items();
  }

  public boolean isMore(ArchiveNo archive) {
    return grants(archive).size() == NEWEST;
  }

  /** What is used of each cap this year; none where no figures are in force at the place. */
  public List<CapUse> caps(ArchiveNo archive) {
    return caps.computeIfAbsent(archive, this::used);
  }

  private List<CapUse> used(ArchiveNo archive) {
    try {
      return reading.household(archive).caps();
    } catch (RefusedException noFigures) {
      return List.of();
    }
  }
}

package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.unioncare.domain.archive.Change;
import org.unioncare.domain.shared.PolicyClause;

/** What the clean-up looks for in an archive: a death, an exit, a household nobody reaches. */
@Embeddable
@PolicyClause({"MC-08", "MC-09"})
public class ReportedChanges {

  @Column(name = "deceased_on")
  private LocalDate deceasedOn;

  @Column(name = "exited_on")
  private LocalDate exitedOn;

  @Column(name = "unreachable_since")
  private LocalDate unreachableSince;

  /** Nothing was reported yet. */
  protected ReportedChanges() {}

  private ReportedChanges(LocalDate deceasedOn, LocalDate exitedOn, LocalDate unreachableSince) {
    this.deceasedOn = deceasedOn;
    this.exitedOn = exitedOn;
    this.unreachableSince = unreachableSince;
  }

  /** These with one more, which takes the place of one of its kind. */
  ReportedChanges and(Change change, LocalDate on) {
    return switch (change) {
      case DECEASED -> new ReportedChanges(on, exitedOn, unreachableSince);
      case EXITED -> new ReportedChanges(deceasedOn, on, unreachableSince);
      case UNREACHABLE -> new ReportedChanges(deceasedOn, exitedOn, on);
    };
  }

  LocalDate deceasedOn() {
    return deceasedOn;
  }

  LocalDate exitedOn() {
    return exitedOn;
  }

  LocalDate unreachableSince() {
    return unreachableSince;
  }
}

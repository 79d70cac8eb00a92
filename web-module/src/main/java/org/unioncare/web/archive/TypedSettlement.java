package org.unioncare.web.archive;

import java.io.Serializable;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.web.shared.Messages;

/** What is typed to confirm or dismiss a proposal of the clean-up. */
public final class TypedSettlement implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long id;
  private final boolean confirmed;
  private String reason;

  TypedSettlement() {
    id = 0;
    confirmed = false;
  }

  TypedSettlement(ProposalView proposal, boolean confirmed) {
    this.id = proposal.id();
    this.confirmed = confirmed;
  }

  private String key() {
    return "archive_detail.proposal." + (confirmed ? "confirm" : "dismiss");
  }

  String doneKey() {
    return key() + "ed";
  }

  public String getTitle() {
    return Messages.of(key() + ".title");
  }

  public String getWhat() {
    return Messages.of(key() + ".what");
  }

  public String getLabel() {
    return Messages.of(key() + ".act");
  }

  long id() {
    return id;
  }

  boolean isConfirmed() {
    return confirmed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

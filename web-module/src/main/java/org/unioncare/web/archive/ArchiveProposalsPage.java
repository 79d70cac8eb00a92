package org.unioncare.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ProposalView;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.archive.Deregistering;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/**
 * What the clean-up proposes, for the chair to confirm or dismiss, one by one or several at once.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies
public class ArchiveProposalsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;

  @Inject private Deregistering deregistering;
  @Inject private ArchiveWordsPage words;
  @Inject private Officer officer;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private final List<String> failures = new ArrayList<>();
  private transient List<ProposalView> rows;
  private transient List<ProposalView> selected = new ArrayList<>();
  private String reason;

  /** Reads the page at hand. */
  public void load() {
    rows = paging.read(deregistering.open(paging.after(), ON_A_PAGE)).items();
    selected = new ArrayList<>();
  }

  public List<ProposalView> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  public long getCount() {
    return deregistering.countOpen();
  }

  /**
   * Deregisters the archives that are ticked, each once and for itself; what is refused is said by
   * row and stays ticked.
   */
  public void confirm() {
    Set<ArchiveNo> gone = new HashSet<>();
    settle(
        "archive_proposals.confirmed",
        each -> {
          if (gone.add(each.archiveNo())) {
            deregistering.confirm(each.id(), null, reason);
          }
        });
  }

  /** Keeps the archives that are ticked in force, for the reason typed. */
  public void dismiss() {
    settle("archive_proposals.dismissed", each -> deregistering.dismiss(each.id(), reason));
  }

  private void settle(String key, Consumer<ProposalView> act) {
    failures.clear();
    if (selected == null || selected.isEmpty()) {
      screen.warn("archive_proposals.nothing-ticked");
      return;
    }
    int settled = 0;
    Set<Long> left = new HashSet<>();
    for (ProposalView each : selected) {
      try {
        act.accept(each);
        settled++;
      } catch (RefusedException refused) {
        left.add(each.id());
        failures.add(
            Messages.of(
                "archive_proposals.refused",
                each.archiveNo().value(),
                words.masked(each.workerName()),
                refused.reasons().stream().map(Messages::of).toList()));
      }
    }
    if (settled > 0) {
      screen.say(key, settled);
    }
    reason = left.isEmpty() ? null : reason;
    load();
    selected = rows.stream().filter(row -> left.contains(row.id())).toList();
  }

  /** What the ground rests on, in words. */
  public String rests(ProposalView row) {
    return Messages.of("archive_proposals.rests." + row.ground(), row.figures());
  }

  public boolean isDeciding() {
    return officer.may(Duty.DECIDE_ARCHIVES);
  }

  public List<String> getFailures() {
    return failures;
  }

  public KeyPaging getPaging() {
    return paging;
  }

  public List<ProposalView> getSelected() {
    return selected;
  }

  public void setSelected(List<ProposalView> selected) {
    this.selected = selected;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

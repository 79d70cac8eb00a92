package org.unioncare.domain.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.PolicyClause;

/**
 * 批量审核: one opinion of a reviewer on many archives, each for itself; what is refused stays as it is
 * and does not stop the rest. Safe to look at while another thread works on it.
 */
@PolicyClause({"QS-27", "LZ-12"})
public final class ReviewRound {
  private final ArchiveChoice choice;
  private final ArchiveAction action;
  private final String opinion;
  private final long total;
  private final List<ReviewRow> rows = new ArrayList<>();
  private int refused;
  private boolean stopping;
  private boolean ended;
  private boolean broken;
  private Duration soFar = Duration.ZERO;

  public ReviewRound(ArchiveChoice choice, ArchiveAction action, String opinion, long total) {
    this.choice = choice;
    this.action = action;
    this.opinion = opinion;
    this.total = total;
  }

  public ArchiveChoice choice() {
    return choice;
  }

  public ArchiveAction action() {
    return action;
  }

  public String opinion() {
    return opinion;
  }

  public long total() {
    return total;
  }

  /** Takes note of an archive dealt with, after so much time from the beginning. */
  public synchronized void note(ReviewRow row, Duration fromTheBeginning) {
    rows.add(row);
    refused += row.isDone() ? 0 : 1;
    soFar = fromTheBeginning;
  }

  /** Asks the round to end after the archive it is at. */
  public synchronized void stop() {
    stopping = true;
  }

  public synchronized void end() {
    ended = true;
  }

  /** It could not go on; what is done is done. */
  public synchronized void breakOff() {
    broken = true;
    ended = true;
  }

  public synchronized boolean isStopping() {
    return stopping;
  }

  public synchronized boolean isEnded() {
    return ended;
  }

  public synchronized boolean isBroken() {
    return broken;
  }

  public synchronized long seen() {
    return rows.size();
  }

  public synchronized long done() {
    return rows.size() - refused;
  }

  public synchronized long refused() {
    return refused;
  }

  /** How many of those chosen it has not come to. */
  public synchronized long left() {
    return Math.max(0, total - rows.size());
  }

  /** The share of the work that is done, from 0 to 100. */
  public synchronized int percent() {
    return total == 0 ? 100 : (int) Math.min(ended ? 100 : 99, rows.size() * 100 / total);
  }

  /** How long the rest will take at the pace so far; unknown until something is done. */
  public synchronized Optional<Duration> remaining() {
    return ended || rows.isEmpty()
        ? Optional.empty()
        : Optional.of(soFar.multipliedBy(left()).dividedBy(rows.size()));
  }

  /**
   * A page of what became of them, what was refused first.
   *
   * @param after how many have been read before, as text, or null
   */
  public synchronized Page<ReviewRow> page(String after, int size) {
    List<ReviewRow> sorted = new ArrayList<>(rows);
    sorted.sort((one, other) -> Boolean.compare(one.isDone(), other.isDone()));
    int from = after == null ? 0 : Math.min(Integer.parseInt(after), sorted.size());
    int to = Math.min(sorted.size(), from + size);
    return new Page<>(sorted.subList(from, to), to < sorted.size() ? Integer.toString(to) : null);
  }
}

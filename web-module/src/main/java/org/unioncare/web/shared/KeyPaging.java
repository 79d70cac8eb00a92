package org.unioncare.web.shared;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.unioncare.domain.shared.Page;

/** Where a reader stands in a list that pages by key: the keys behind him and the next one. */
public final class KeyPaging implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String START = "";

  private final Deque<String> behind = new ArrayDeque<>();
  private String here = START;
  private String next;

  /** The key to read on after, or null at the beginning. */
  public String after() {
    return START.equals(here) ? null : here;
  }

  /** Takes note of what was read here. */
  public <T> Page<T> read(Page<T> page) {
    next = page.next();
    return page;
  }

  public void forward() {
    if (next != null) {
      behind.push(here);
      here = next;
      next = null;
    }
  }

  public void back() {
    if (!behind.isEmpty()) {
      here = behind.pop();
      next = null;
    }
  }

  /** Back to the beginning, because the filter has changed. */
  public void restart() {
    behind.clear();
    here = START;
    next = null;
  }

  public boolean isForwardPossible() {
    return next != null;
  }

  public boolean isBackPossible() {
    return !behind.isEmpty();
  }

  /** The number of the page, from one. */
  public int getNumber() {
    return behind.size() + 1;
  }
}

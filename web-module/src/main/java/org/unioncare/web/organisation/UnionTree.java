package org.unioncare.web.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.unioncare.domain.organisation.UnionEntry;

/** The tree of unions as somebody has unfolded it; only what is unfolded is read. */
public final class UnionTree implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The most unions that one union shows below itself; the others are looked for. */
  static final int MOST_BELOW = 300;

  /**
   * One line of the tree.
   *
   * @param depth how far it is indented
   * @param open whether those below it are shown
   * @param more how many below the union above are left out after this line
   */
  public record Branch(UnionEntry union, int depth, boolean open, int more) {
    public boolean isFoldable() {
      return union.children() > 0;
    }
  }

  private final Set<String> open = new TreeSet<>();

  /** Unfolds what is folded, folds what is unfolded. */
  void toggle(String code) {
    if (!open.remove(code)) {
      open.add(code);
    }
  }

  void unfold(Collection<String> codes) {
    open.addAll(codes);
  }

  /** The lines from a union down, each union before those below it. */
  List<Branch> lines(UnionEntry root, Function<UnionEntry, List<UnionEntry>> below) {
    List<Branch> lines = new ArrayList<>();
    add(root, 0, 0, below, lines);
    return lines;
  }

  private void add(
      UnionEntry union,
      int depth,
      int more,
      Function<UnionEntry, List<UnionEntry>> below,
      List<Branch> lines) {
    boolean unfolded = union.children() > 0 && open.contains(union.code().value());
    lines.add(new Branch(union, depth, unfolded, more));
    if (unfolded) {
      List<UnionEntry> all = below.apply(union);
      int shown = Math.min(all.size(), MOST_BELOW);
      for (int at = 0; at < shown; at++) {
        add(all.get(at), depth + 1, at == shown - 1 ? all.size() - shown : 0, below, lines);
      }
    }
  }
}

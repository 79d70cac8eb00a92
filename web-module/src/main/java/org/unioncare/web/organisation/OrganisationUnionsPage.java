package org.unioncare.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.organisation.KeepingUnions;
import org.unioncare.service.organisation.ReadingUnions;
import org.unioncare.web.shared.Screen;

/** The union tree: what is unfolded is read and nothing else, however large the tree is. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class OrganisationUnionsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FOUND = 50;

  @Inject private ReadingUnions reading;
  @Inject private KeepingUnions keeping;
  @Inject private Screen screen;

  private String here;
  private String text;
  private String name;
  private String newName;
  private String newCode;
  private transient UnionEntry union;
  private transient List<UnionTree.Branch> lines;
  private final UnionTree tree = new UnionTree();

  private void read() {
    if (union == null) {
      UnionEntry root = reading.root();
      if (here == null) {
        here = root.code().value();
        tree.unfold(List.of(here));
      }
      union = here.equals(root.code().value()) ? root : reading.entry(new UnionCode(here));
      lines = isSearching() ? found() : tree.lines(root, above -> reading.below(above.code()));
    }
  }

  private List<UnionTree.Branch> found() {
    return reading.matching(text.strip(), null, FOUND).items().stream()
        .map(entry -> new UnionTree.Branch(entry, 0, false, 0))
        .toList();
  }

  private void forget() {
    union = null;
  }

  /** Goes to a union: the tree is unfolded down to it. */
  public void go(String code) {
    here = code;
    text = null;
    tree.unfold(
        reading.entry(new UnionCode(code)).path().codes().stream().map(UnionCode::value).toList());
    forget();
  }

  /** Unfolds a union of the tree, or folds it. */
  public void toggle(String code) {
    tree.toggle(code);
    forget();
  }

  /** Looks for unions by name or code instead of going down the tree. */
  public void search() {
    forget();
  }

  /** Adds a grassroots union, or that of a region where somebody gives its code. */
  public void add() {
    screen
        .asked(() -> underNewFields(this::added))
        .ifPresent(
            code -> {
              screen.say("organisation_unions.added", code);
              newName = null;
              newCode = null;
              tree.unfold(List.of(here));
              forget();
            });
  }

  /** The service speaks of name and code; on this page those are the fields of the new union. */
  private static UnionCode underNewFields(Supplier<UnionCode> adding) {
    try {
      return adding.get();
    } catch (RefusedException refused) {
      throw new RefusedException(
          refused.kind(),
          refused.reasons().stream().map(OrganisationUnionsPage::underNewField).toList());
    }
  }

  private static Reason underNewField(Reason reason) {
    if ("name".equals(reason.field())) {
      return reason.in("newName");
    }
    return "code".equals(reason.field()) ? reason.in("newCode") : reason;
  }

  private UnionCode added() {
    String code = newCode == null ? "" : newCode.strip();
    if (code.isEmpty()) {
      return keeping.addGrassroots(new UnionCode(here), newName);
    }
    if (!UnionCode.isWellFormed(code)) {
      throw RefusedException.malformed(Reason.at("newCode", "UNION_CODE_MALFORMED"));
    }
    return keeping.addRegional(new UnionCode(here), new UnionCode(code), newName);
  }

  public void rename() {
    if (screen.done(
        () -> keeping.rename(new UnionCode(here), name), "organisation_unions.renamed")) {
      name = null;
      forget();
    }
  }

  public void close() {
    if (screen.done(() -> keeping.close(new UnionCode(here)), "organisation_unions.closed")) {
      forget();
    }
  }

  public void reopen() {
    if (screen.done(() -> keeping.reopen(new UnionCode(here)), "organisation_unions.reopened")) {
      forget();
    }
  }

  public boolean isKeeping() {
    return screen.may(Duty.KEEP_UNIONS);
  }

  public UnionEntry getUnion() {
    read();
    return union;
  }

  /** The tree as it is unfolded, or what was looked for. */
  public List<UnionTree.Branch> getLines() {
    read();
    return lines;
  }

  public boolean isSearching() {
    return text != null && !text.isBlank();
  }

  /** Ends the looking: the tree is shown again. */
  public void clear() {
    text = null;
    forget();
  }

  public boolean isHere(UnionEntry entry) {
    return entry.code().value().equals(here);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(String newCode) {
    this.newCode = newCode;
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }
}

package org.unioncare.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.organisation.KeepingUnions;
import org.unioncare.service.organisation.ReadingUnions;
import org.unioncare.web.shared.Screen;

/** The union tree, one union with those directly below it at a time, however large the tree is. */
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
  private transient UnionEntry union;
  private transient List<UnionEntry> way;
  private transient List<UnionEntry> below;

  private void read() {
    if (union == null) {
      union = here == null ? reading.root() : reading.entry(new UnionCode(here));
      here = union.code().value();
      below =
          text == null || text.isBlank()
              ? reading.below(union.code())
              : reading.matching(text.strip(), null, FOUND).items();
      way = new ArrayList<>();
      UnionCode top = reading.root().code();
      for (UnionCode code : union.path().codes()) {
        if (!way.isEmpty() || code.equals(top)) {
          way.add(reading.entry(code));
        }
      }
    }
  }

  private void forget() {
    union = null;
  }

  /** Goes to a union of the tree. */
  public void go(String code) {
    here = code;
    text = null;
    forget();
  }

  /** Looks for unions by name or code instead of going down the tree. */
  public void search() {
    forget();
  }

  public void add() {
    screen
        .asked(() -> keeping.addGrassroots(new UnionCode(here), newName))
        .ifPresent(
            code -> {
              screen.say("organisation_unions.added", code);
              newName = null;
              forget();
            });
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

  /** The unions from the officer's own down to this one. */
  public List<UnionEntry> getWay() {
    read();
    return way;
  }

  public List<UnionEntry> getBelow() {
    read();
    return below;
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

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }
}

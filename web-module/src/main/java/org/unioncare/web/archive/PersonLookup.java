package org.unioncare.web.archive;

import java.io.Serializable;
import java.util.List;
import org.unioncare.domain.archive.KnownPerson;

/** Looking before filing: whom somebody searched, and which archives there are already. */
public final class PersonLookup implements Serializable {
  private static final long serialVersionUID = 1L;

  private String person;
  private transient List<KnownPerson> known;

  void found(List<KnownPerson> archives) {
    known = archives;
  }

  /** Whether a whole resident number was searched, which is looked up everywhere. */
  public boolean isByNumber() {
    return person != null && person.strip().matches("\\d{17}[\\dXx]");
  }

  public boolean isLooked() {
    return known != null;
  }

  /** Whether the person searched by number has an archive already. */
  public boolean isBarred() {
    return isByNumber() && isLooked() && known.stream().anyMatch(KnownPerson::live);
  }

  public List<KnownPerson> getKnown() {
    return known == null ? List.of() : known;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}

package org.unioncare.web.archive;

import java.io.Serializable;
import java.util.List;
import org.unioncare.domain.archive.ClearNumber;

/** Numbers in clear, shown after somebody said what for; never kept longer than the look. */
public final class Revealed implements Serializable {
  private static final long serialVersionUID = 1L;

  private String purpose;
  private transient List<ClearNumber> numbers = List.of();

  void take(List<ClearNumber> shown) {
    numbers = shown;
  }

  /** Hides the numbers again. */
  public void hide() {
    numbers = List.of();
    purpose = null;
  }

  public List<ClearNumber> getNumbers() {
    return numbers == null ? List.of() : numbers;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }
}

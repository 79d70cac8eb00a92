package org.unioncare.web.shared;

import jakarta.faces.application.FacesMessage;
import java.text.Normalizer;

/** What somebody typed, before it is a value. */
final class Typed {
  private Typed() {}

  /** Full-width digits and signs as their plain ones, without blanks around. */
  static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /** What is wrong with it, to stand beside its field. */
  static FacesMessage fault(String key, Object... figures) {
    String sentence = Messages.of(key, figures);
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
  }
}

package org.unioncare.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.unioncare.domain.security.Standing;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.security.ChangingPassword;
import org.unioncare.service.security.Officer;
import org.unioncare.service.security.SigningIn;
import org.unioncare.web.shared.Screen;

/** The page on which the holder of an account chooses another password. */
@Named
@RequestScoped
public class SecurityPasswordPage {

  @Inject private ChangingPassword changing;
  @Inject private SigningIn signingIn;
  @Inject private Officer officer;
  @Inject private Screen screen;
  @Inject private HttpServletRequest request;

  private String present;
  private String chosen;
  private String again;

  public void change() {
    boolean done = screen.done(this::changeTyped, "security_password.done");
    if (done) {
      signingIn.standing(officer.account()).ifPresent(now -> SignedIn.begin(request, now));
      screen.go("home");
    }
  }

  private void changeTyped() {
    if (!Objects.equals(chosen, again)) {
      throw RefusedException.malformed(Reason.at("again", "PASSWORD_NOT_REPEATED"));
    }
    changing.change(present == null ? "" : present, chosen);
  }

  /** Whether nothing else can be done before the password is changed. */
  public boolean isDue() {
    return signingIn.standing(officer.account()).filter(Standing::passwordChangeDue).isPresent();
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}

package org.unioncare.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.unioncare.domain.security.SignInOutcome;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.security.SigningIn;
import org.unioncare.web.shared.Screen;

/** The sign-in page: leads on to where somebody wanted to go. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SigningIn signingIn;
  @Inject private Screen screen;
  @Inject private HttpServletRequest request;

  private String account;
  private String password;
  private String from;

  public void signIn() {
    SignInOutcome outcome =
        signingIn.signIn(account == null ? "" : account.strip(), password == null ? "" : password);
    outcome
        .standing()
        .ifPresentOrElse(
            standing -> {
              SignedIn.begin(request, standing);
              screen.goBack(from);
            },
            () -> screen.show(RefusedException.because(outcome.reason().orElseThrow())));
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Where somebody wanted to go, an address within this application. */
  public String getFrom() {
    return from == null ? screen.parameter("from").orElse("") : from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}

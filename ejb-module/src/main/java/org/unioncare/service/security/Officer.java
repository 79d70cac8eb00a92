package org.unioncare.service.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.security.Standing;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.security.AccountRepository;

/** The officer who is asking: account, union, offices; not available on batch threads. */
@RequestScoped
public class Officer {

  @Inject private SecurityContext security;
  @Inject private AccountRepository accounts;

  private Standing standing;

  /** The name of the account, such as {@code 510502.reviewer}. */
  public String account() {
    return standing().account();
  }

  /** The name of the person. */
  public String name() {
    return standing().holder();
  }

  public UnionCode union() {
    return standing().union();
  }

  public String unionName() {
    return standing().unionName();
  }

  public UnionLevel level() {
    return union().level();
  }

  /** The officer's union and everything below it. */
  public Jurisdiction jurisdiction() {
    return standing().jurisdiction();
  }

  public Set<Office> offices() {
    return standing().offices();
  }

  public boolean may(String duty) {
    return standing().may(duty);
  }

  /** Whether anybody is signed in at all. */
  public boolean isKnown() {
    return security.getCallerPrincipal() != null;
  }

  private Standing standing() {
    if (standing == null) {
      Principal caller = security.getCallerPrincipal();
      standing =
          accounts.standing(caller == null ? "" : caller.getName()).orElseThrow(Officer::nobody);
    }
    return standing;
  }

  private static RefusedException nobody() {
    return new RefusedException(
        RefusedException.Kind.FORBIDDEN, List.of(Reason.of("NOT_SIGNED_IN", null)));
  }
}

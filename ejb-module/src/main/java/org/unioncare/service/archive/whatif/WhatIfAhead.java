package org.unioncare.service.archive.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.archive.whatif.WhatIfProgress;
import org.unioncare.domain.archive.whatif.WhatIfQuestion;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.service.shared.UseCase;

/** Asks what a change would do while the one who asked watches how far it has come. */
@Stateless
@UseCase
@RolesAllowed(Duty.TRY_RULES)
@PolicyClause("QS-03")
public class WhatIfAhead {
  @Inject private WhatIf whatIf;

  /** The answer, when it is there; the listener hears of the way to it on another thread. */
  @Asynchronous
  public Future<WhatIfAnswer> ask(WhatIfQuestion question, WhatIfProgress progress) {
    return new AsyncResult<>(whatIf.ask(question, progress));
  }
}

package org.unioncare.service.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * A refusal on its way out of a service: the transaction is rolled back, the container logs nothing
 * and the caller sees the reasons.
 */
@ApplicationException(rollback = true)
public class Refusal extends RefusedException {
  private static final long serialVersionUID = 1L;

  Refusal(Kind kind, List<Reason> reasons) {
    super(kind, reasons);
  }
}

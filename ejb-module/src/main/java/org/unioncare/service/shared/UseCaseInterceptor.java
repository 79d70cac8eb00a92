package org.unioncare.service.shared;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import org.unioncare.domain.shared.RefusedException;

/** Lets a refusal of the domain leave a service as an application exception. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {

  @AroundInvoke
  Object answer(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RefusedException refused) {
      throw new Refusal(refused.kind(), refused.reasons());
    } catch (OptimisticLockException overtaken) {
      RefusedException stale = RefusedException.stale(-1, -1);
      throw new Refusal(stale.kind(), stale.reasons());
    }
  }
}

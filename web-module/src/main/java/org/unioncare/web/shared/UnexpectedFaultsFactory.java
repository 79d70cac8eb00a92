package org.unioncare.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link UnexpectedFaults} in charge of every request. */
public final class UnexpectedFaultsFactory extends ExceptionHandlerFactory {

  public UnexpectedFaultsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new UnexpectedFaults(getWrapped().getExceptionHandler());
  }
}

package org.unioncare.web.shared;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;
import org.unioncare.domain.shared.RefusedException;

/**
 * Answers what no page expected: a refusal is shown as one, anything else becomes a reference
 * number that stands in the log; never a stack trace.
 */
final class UnexpectedFaults extends ExceptionHandlerWrapper {

  UnexpectedFaults(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    if (events.hasNext()) {
      Throwable fault = events.next().getContext().getException();
      events.remove();
      while (events.hasNext()) {
        events.next();
        events.remove();
      }
      answer(FacesContext.getCurrentInstance(), fault);
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext faces, Throwable fault) {
    RefusedException refused = find(fault, RefusedException.class);
    try {
      if (find(fault, ViewExpiredException.class) != null) {
        expired(faces);
      } else if (find(fault, EJBAccessException.class) != null
          || find(fault, AccessLocalException.class) != null) {
        status(faces, 403);
      } else if (refused != null) {
        refused(faces, refused, fault);
      } else {
        unexpected(faces, fault);
      }
    } catch (IOException gone) {
      throw new FacesException(gone);
    }
  }

  private static void refused(FacesContext faces, RefusedException refused, Throwable fault)
      throws IOException {
    switch (refused.kind()) {
      case UNKNOWN -> status(faces, 404);
      case FORBIDDEN -> status(faces, 403);
      default -> {
        if (faces.getPartialViewContext().isAjaxRequest()) {
          script(faces, "unioncare.refused", Messages.of(refused.reasons().get(0)));
        } else {
          unexpected(faces, fault);
        }
      }
    }
  }

  /** The page is not kept any more: the same page is opened anew, what was typed is put back. */
  private static void expired(FacesContext faces) throws IOException {
    if (faces.getPartialViewContext().isAjaxRequest()) {
      script(faces, "unioncare.expired", "");
    } else {
      ExternalContext external = faces.getExternalContext();
      external.redirect(external.getRequestContextPath() + external.getRequestServletPath());
      faces.responseComplete();
    }
  }

  private static void unexpected(FacesContext faces, Throwable fault) throws IOException {
    String reference = FaultLog.note(fault);
    if (faces.getPartialViewContext().isAjaxRequest()) {
      script(faces, "unioncare.fault", reference);
    } else {
      faces.getExternalContext().getRequestMap().put(FaultLog.REFERENCE, reference);
      status(faces, 500);
    }
  }

  private static void status(FacesContext faces, int status) throws IOException {
    if (faces.getPartialViewContext().isAjaxRequest()) {
      script(faces, "unioncare.refused", Messages.of("error_" + status + ".title"));
    } else if (!faces.getExternalContext().isResponseCommitted()) {
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    }
  }

  /** Answers an Ajax request with a call that leaves the page, and what was typed, as it is. */
  private static void script(FacesContext faces, String function, String word) throws IOException {
    ExternalContext external = faces.getExternalContext();
    if (external.isResponseCommitted()) {
      return;
    }
    external.responseReset();
    external.setResponseContentType("text/xml");
    external.setResponseCharacterEncoding("UTF-8");
    PartialResponseWriter writer = afresh(faces);
    writer.startDocument();
    writer.startEval();
    writer.write(function + "(" + quoted(word) + ")");
    writer.endEval();
    writer.endDocument();
    faces.responseComplete();
  }

  /** A writer of its own: the one at hand may have been left in the middle of a page. */
  private static PartialResponseWriter afresh(FacesContext faces) throws IOException {
    if (faces.getViewRoot() == null) {
      return faces.getPartialViewContext().getPartialResponseWriter();
    }
    return new PartialResponseWriter(
        faces
            .getRenderKit()
            .createResponseWriter(
                faces.getExternalContext().getResponseOutputWriter(), "text/xml", "UTF-8"));
  }

  private static String quoted(String word) {
    return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + "\"";
  }

  private static <T extends Throwable> T find(Throwable fault, Class<T> kind) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }
}

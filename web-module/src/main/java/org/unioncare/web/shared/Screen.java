package org.unioncare.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/** The screen in front of the officer, as the features' beans may speak to it. */
@RequestScoped
public class Screen {
  private static final String PAGE = ".xhtml";
  private static final String MENU = "menu";

  /** Does it and says so; a refusal is shown beside its fields instead, and false is answered. */
  public boolean done(Runnable act, String key, Object... figures) {
    boolean done = tried(act);
    if (done) {
      say(key, figures);
    }
    return done;
  }

  /** Does it; a refusal is shown beside its fields, and false is answered. */
  public boolean tried(Runnable act) {
    try {
      act.run();
      return true;
    } catch (RefusedException refused) {
      show(refused);
      return false;
    }
  }

  /** Asks for it; a refusal is shown beside its fields, and nothing is answered. */
  public <T> Optional<T> asked(Supplier<T> question) {
    try {
      return Optional.ofNullable(question.get());
    } catch (RefusedException refused) {
      show(refused);
      return Optional.empty();
    }
  }

  /** Reads what the page is about; what is unknown or out of the jurisdiction shows «not found». */
  public <T> Optional<T> found(Supplier<T> question) {
    try {
      return Optional.ofNullable(question.get());
    } catch (RefusedException refused) {
      if (refused.kind() != RefusedException.Kind.UNKNOWN) {
        throw refused;
      }
      answer(404);
      return Optional.empty();
    }
  }

  /** Shows every reason: beside its field where the page has it, else above the content. */
  public void show(RefusedException refused) {
    Fields fields = new Fields(faces());
    for (Reason reason : refused.reasons()) {
      String sentence = Messages.of(reason);
      String why =
          reason.clause() == null
              ? sentence
              : Messages.of("refused.under", sentence, reason.clause());
      Optional<String> field = fields.find(reason.field());
      add(FacesMessage.SEVERITY_ERROR, field.orElse(null), why);
    }
    faces().validationFailed();
  }

  /**
   * Tells that something has been done; stays for a moment and survives a redirect. What waits may
   * have changed with it, so the menu counts again.
   */
  public void say(String key, Object... figures) {
    if (faces().getPartialViewContext().isAjaxRequest()) {
      refresh(MENU);
    }
    add(FacesMessage.SEVERITY_INFO, null, Messages.of(key, figures));
  }

  /** Tells something to be careful about. */
  public void warn(String key, Object... figures) {
    add(FacesMessage.SEVERITY_WARN, null, Messages.of(key, figures));
  }

  private static void add(FacesMessage.Severity severity, String field, String sentence) {
    faces().addMessage(field, new FacesMessage(severity, sentence, sentence));
  }

  /** Goes to a page, such as {@code archive/detail}, with names and values of its parameters. */
  public void go(String page, Object... parameters) {
    StringBuilder address = new StringBuilder(external().getRequestContextPath());
    address.append('/').append(page).append(PAGE);
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      String value = URLEncoder.encode(String.valueOf(parameters[i + 1]), StandardCharsets.UTF_8);
      address.append(i == 0 ? '?' : '&').append(parameters[i]).append('=').append(value);
    }
    external().getFlash().setKeepMessages(true);
    try {
      external().redirect(address.toString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Goes to an address within this application, or home when it is none. */
  public void goBack(String address) {
    boolean ours = address != null && address.startsWith("/") && !address.startsWith("//");
    String safe = ours && !address.contains("\\") ? address : "/home" + PAGE;
    try {
      external().redirect(external().getRequestContextPath() + safe);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A parameter of the address, where it is there and not blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(external().getRequestParameterMap().get(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Everything sent under a name that several fields share, such as boxes to tick. */
  public List<String> parameters(String name) {
    String[] sent = external().getRequestParameterValuesMap().get(name);
    return sent == null ? List.of() : List.of(sent);
  }

  /** Whether the caller has a duty. */
  public boolean may(String duty) {
    return external().isUserInRole(duty);
  }

  /** The account signed in, or nothing before sign-in. */
  public Optional<String> account() {
    return Optional.ofNullable(external().getRemoteUser());
  }

  /** Opens the dialog with this widget name. */
  public void open(String dialog) {
    PrimeFaces.current().executeScript("PF('" + dialog + "').show()");
  }

  /** Closes the dialog with this widget name. */
  public void close(String dialog) {
    PrimeFaces.current().executeScript("PF('" + dialog + "').hide()");
  }

  /** Renders these parts of the page anew, by their ids or search expressions. */
  public void refresh(String... parts) {
    PrimeFaces.current().ajax().update(List.of(parts));
  }

  /**
   * Hands a file to the browser; the page stays as it is. Works only from a request without Ajax.
   */
  public void send(String fileName, String mediaType, FileContent content) {
    ExternalContext external = external();
    external.responseReset();
    external.setResponseContentType(mediaType);
    external.setResponseHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
    try {
      content.write(external.getResponseOutputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    faces().responseComplete();
  }

  /** Writes a file. */
  @FunctionalInterface
  public interface FileContent {
    void write(OutputStream out) throws IOException;
  }

  /** Ends the session and goes to the sign-in page. */
  public void leave() {
    try {
      ((HttpServletRequest) external().getRequest()).logout();
    } catch (ServletException refused) {
      throw new IllegalStateException(refused);
    }
    external().invalidateSession();
    go("sign-in");
  }

  /** Answers with an error page. */
  public void answer(int status) {
    try {
      external().responseSendError(status, null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    faces().responseComplete();
  }

  /** The page's path without slash and ending, such as {@code archive/list}. */
  public String page() {
    String view = faces().getViewRoot().getViewId();
    return view.substring(1, view.length() - PAGE.length());
  }

  /** Whether the page is being shown: whatever was to be done has been done. */
  public boolean rendering() {
    return faces().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  /** Whether this request sends a form back, so that what was read must not be read again. */
  public boolean sentBack() {
    return faces().isPostback();
  }

  Map<String, Object> requestMap() {
    return external().getRequestMap();
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }

  private static ExternalContext external() {
    return faces().getExternalContext();
  }
}

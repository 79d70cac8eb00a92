package org.unioncare.web.security;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.security.SignInOutcome;
import org.unioncare.domain.security.Standing;
import org.unioncare.domain.shared.Reason;
import org.unioncare.service.security.SigningIn;
import org.unioncare.web.shared.MachineInterface;
import org.unioncare.web.shared.Problem;

/**
 * The one gate: programs come with an account in every call, people with a session; whoever has
 * neither is asked to sign in and sees nothing else. The container's own form mechanism would lose
 * the duties when a session moves to another node.
 */
@ApplicationScoped
@DeclareRoles({
  Duty.READ_ARCHIVES,
  Duty.FILE_ARCHIVES,
  Duty.VERIFY_ARCHIVES,
  Duty.REVIEW_ARCHIVES,
  Duty.DECIDE_ARCHIVES,
  Duty.REVEAL_IDENTITY,
  Duty.ASSESS,
  Duty.READ_FUNDS,
  Duty.KEEP_FUNDS,
  Duty.APPLY_FOR_GRANTS,
  Duty.APPROVE_GRANTS,
  Duty.PAY_GRANTS,
  Duty.RUN_JOBS,
  Duty.READ_STATISTICS,
  Duty.TRY_RULES,
  Duty.PUBLISH_POLICIES,
  Duty.READ_UNIONS,
  Duty.KEEP_UNIONS,
  Duty.KEEP_ACCOUNTS,
  Duty.KEEP_OFFICES,
  Duty.READ_AUDIT
})
public class Gate implements HttpAuthenticationMechanism {
  private static final String SIGN_IN = "/sign-in.xhtml";
  private static final String PASSWORD = "/security/password.xhtml";
  private static final List<String> OPEN =
      List.of(
          SIGN_IN,
          "/self-test.xhtml",
          "/jakarta.faces.resource/",
          "/resources/",
          "/error/",
          "/favicon.svg",
          "/health",
          "/openapi");

  @Inject private SigningIn signingIn;
  @Inject private ProgramCredentials programs;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith(MachineInterface.PATH)) {
      return program(request, context);
    }
    Optional<Standing> standing = standing(request);
    if (standing.isPresent()) {
      if (standing.get().passwordChangeDue() && !isOpen(path) && !path.equals(PASSWORD)) {
        return lead(request, response, context, PASSWORD);
      }
      return welcome(context, standing.get());
    }
    if (isOpen(path)) {
      return context.doNothing();
    }
    return lead(request, response, context, SIGN_IN + "?from=" + whence(request, path));
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }

  private Optional<Standing> standing(HttpServletRequest request) {
    return SignedIn.of(request)
        .flatMap(kept -> signingIn.standing(kept.account()).filter(kept::holds));
  }

  private AuthenticationStatus program(HttpServletRequest request, HttpMessageContext context) {
    Optional<SignInOutcome> outcome = programs.check(request.getHeader("Authorization"));
    Optional<Standing> standing =
        outcome.isPresent() ? outcome.get().standing() : standing(request);
    if (standing.isPresent() && !standing.get().passwordChangeDue()) {
      return welcome(context, standing.get());
    }
    Reason reason =
        standing.isPresent()
            ? Reason.of("PASSWORD_CHANGE_DUE", null)
            : outcome.flatMap(SignInOutcome::reason).orElse(Reason.of("NOT_SIGNED_IN", null));
    HttpServletResponse response = context.getResponse();
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Unioncare\", charset=\"UTF-8\"");
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    write(response, Problem.body(HttpServletResponse.SC_UNAUTHORIZED, List.of(reason)).toString());
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus welcome(HttpMessageContext context, Standing standing) {
    return context.notifyContainerAboutLogin(
        new CallerPrincipal(standing.account()), standing.duties());
  }

  /**
   * Leads a browser to a page; a part of a page that was asked for gets the address in its own
   * form.
   */
  private static AuthenticationStatus lead(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context,
      String page) {
    String address = request.getContextPath() + page;
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      write(
          response,
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
              + address.replace("&", "&amp;")
              + "\"/></partial-response>");
    } else {
      try {
        response.sendRedirect(address);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static String whence(HttpServletRequest request, String path) {
    String query = request.getQueryString();
    return URLEncoder.encode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
  }

  private static boolean isOpen(String path) {
    return OPEN.stream().anyMatch(path::startsWith);
  }

  private static void write(HttpServletResponse response, String text) {
    try {
      response.getWriter().write(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package org.unioncare.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells every browser to take scripts, styles, fonts and pictures from this server alone, to show
 * no page inside another's frame, and to keep no page or answer with personal data in a cache.
 */
@WebFilter(filterName = "safe-headers", urlPatterns = "/*", asyncSupported = true)
public class SafeHeaders implements Filter {
  private static final String SOURCES =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
          + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
          + "object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", SOURCES);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    if (!((HttpServletRequest) request).getRequestURI().contains("/jakarta.faces.resource/")) {
      answer.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}

package org.unioncare.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This server since its last start: what it was working on before that is nobody's now. */
@ApplicationScoped
public class Node {
  private final String name = UUID.randomUUID().toString();

  public String name() {
    return name;
  }
}

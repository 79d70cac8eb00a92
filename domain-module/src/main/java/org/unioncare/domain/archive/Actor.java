package org.unioncare.domain.archive;

import java.util.Set;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Office;

/**
 * Who takes a step: the account, the name written on paper, the union and the offices held there.
 */
public record Actor(String account, String name, UnionCode union, Set<Office> offices) {
  public Actor {
    offices = Set.copyOf(offices);
  }
}

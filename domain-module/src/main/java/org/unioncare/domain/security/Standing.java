package org.unioncare.domain.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;

/**
 * What an account may do at this moment and where.
 *
 * @param stamp grows with every change of password or lock; a session begun with another is over
 */
public record Standing(
    String account,
    String holder,
    UnionCode union,
    String unionName,
    UnionPath path,
    Set<Office> offices,
    boolean locked,
    boolean passwordChangeDue,
    long stamp) {

  public Standing {
    offices = Set.copyOf(offices);
  }

  /** The duties of all offices together. */
  public Set<String> duties() {
    return offices.stream()
        .flatMap(office -> office.duties().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean may(String duty) {
    return offices.stream().anyMatch(office -> office.duties().contains(duty));
  }

  public Jurisdiction jurisdiction() {
    return new Jurisdiction(path);
  }
}

package org.unioncare.domain.organisation;

/**
 * Where somebody may look and act: a union and everything below it. Every repository method that
 * returns personal data takes one first.
 */
public record Jurisdiction(UnionPath root) {

  public boolean covers(UnionPath union) {
    return root.covers(union);
  }

  /** The pattern with which a path column is compared by LIKE. */
  public String pattern() {
    return root.value() + "%";
  }

  @Override
  public String toString() {
    return root.value();
  }
}

package org.unioncare.domain.statistics;

import org.unioncare.domain.organisation.UnionPath;

/**
 * A part of the yearly work that is done at once: one dimension, for one union alone or with
 * everything below it.
 */
public record StatisticsPart(Dimension by, UnionPath union, boolean withBelow) {

  /** The pattern that the paths of its unions match. */
  public String pattern() {
    return withBelow ? union.value() + "%" : union.value();
  }

  /** By what a restart finds it again. */
  public String key() {
    return by.name() + " " + pattern();
  }
}

package org.unioncare.domain.household;

/** 性别, as the resident number says it. */
public enum Sex {
  MALE,
  FEMALE
}

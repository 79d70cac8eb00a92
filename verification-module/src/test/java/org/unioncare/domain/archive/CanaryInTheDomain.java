package org.unioncare.domain.archive;

/** Breaks R1: the domain reaches for Jakarta. */
public class CanaryInTheDomain {
  jakarta.persistence.EntityManager manager;
}

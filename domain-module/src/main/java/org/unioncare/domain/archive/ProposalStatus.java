package org.unioncare.domain.archive;

/** What became of a proposal to deregister: nobody is deregistered before a person confirms. */
public enum ProposalStatus {
  OPEN,
  CONFIRMED,
  DISMISSED
}

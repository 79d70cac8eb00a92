package org.unioncare.domain.archive;

/** The dictionaries of the archive form; their words are data that a union may edit. */
public enum Dictionary {
  NATION,
  POLITICAL_STATUS,
  MARITAL_STATUS,
  HOUSEHOLD_REGISTRATION,
  MODEL_WORKER,
  HEALTH,
  DISABILITY_KIND,
  DISABILITY_GRADE,
  WORK_STATE,
  MEMBER_STATE,
  HOUSING,
  EMPLOYER_NATURE,
  EMPLOYER_CONDITION,
  INDUSTRY,
  CONTRACT_TERM,
  RELATION,
  MEDICAL_INSURANCE,
  ATTACHMENT
}

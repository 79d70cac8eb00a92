package org.unioncare.persistence.archive;

/** Breaks R3: persistence uses a service, and the web above it. */
public class CanaryUsingServices {
  org.unioncare.service.archive.CanaryService service;
  org.unioncare.web.archive.CanaryPageUsingPersistence page;
}

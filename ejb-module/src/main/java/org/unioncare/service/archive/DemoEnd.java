package org.unioncare.service.archive;

import org.unioncare.domain.archive.ArchiveStatus;

/** Where archives of the demo have come to, and how many of each there are. */
enum DemoEnd {
  APPLIED(45, 0, ArchiveStatus.APPLIED),
  VERIFIED(40, 3, ArchiveStatus.VERIFIED),
  DECIDED(30, 5, ArchiveStatus.DECIDED),
  UNDER_NOTICE(60, 6, ArchiveStatus.UNDER_NOTICE),
  OBJECTED(8, 8, ArchiveStatus.UNDER_NOTICE),
  NOTICE_CLOSED(30, 13, ArchiveStatus.NOTICE_CLOSED),
  SUBMITTED(20, 14, ArchiveStatus.UNDER_REVIEW),
  UNDER_REVIEW(130, 22, ArchiveStatus.UNDER_REVIEW),
  RETURNED(40, 14, ArchiveStatus.RETURNED),
  REJECTED(55, 14, ArchiveStatus.REJECTED),
  WITHDRAWN(35, 12, ArchiveStatus.WITHDRAWN),
  ACTIVE(1190, 40, ArchiveStatus.ACTIVE),
  DECEASED_REPORTED(14, 40, ArchiveStatus.ACTIVE),
  EXIT_REPORTED(18, 40, ArchiveStatus.ACTIVE),
  UNREACHABLE_REPORTED(5, 40, ArchiveStatus.ACTIVE),
  DEREGISTERED(280, 40, ArchiveStatus.DEREGISTERED);

  private final int households;
  private final int usualDays;
  private final ArchiveStatus status;

  DemoEnd(int households, int usualDays, ArchiveStatus status) {
    this.households = households;
    this.usualDays = usualDays;
    this.status = status;
  }

  /** How many households of the demo come to it. */
  int households() {
    return households;
  }

  /** In how many working days an application usually comes so far. */
  int usualDays() {
    return usualDays;
  }

  ArchiveStatus status() {
    return status;
  }

  /** Whether somebody is still expected to act on the way to approval. */
  boolean isPending() {
    return status.isPending();
  }

  /** Whether the whole way to approval lies behind it. */
  boolean wasActive() {
    return status == ArchiveStatus.ACTIVE || status == ArchiveStatus.DEREGISTERED;
  }
}

package org.unioncare.domain.archive;

import java.time.LocalDate;
import org.unioncare.domain.organisation.UnionCode;

/**
 * A proposal of the clean-up to deregister an archive.
 *
 * @param id names the proposal where an archive has several
 * @param figures what the ground rests on, such as the last day of aid
 */
public record ProposalView(
    long id,
    ArchiveNo archiveNo,
    String workerName,
    UnionCode union,
    String unionName,
    DeregistrationGround ground,
    String clause,
    LocalDate proposedOn,
    String figures,
    ProposalStatus status,
    LocalDate settledOn,
    String settledBy,
    String settledReason) {}

package org.unioncare.domain.archive.cleanup;

import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.DeregistrationGround;

/**
 * A ground that an archive meets.
 *
 * @param figures the day it rests on, as an ISO date
 */
public record CleanupFinding(ArchiveNo no, DeregistrationGround ground, String figures) {}

package org.unioncare.domain.archive.cleanup;

import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.DeregistrationGround;

/**
 * A ground that an archive meets.
 *
 * @param figures the days and figures it rests on, as text
 */
public record CleanupFinding(ArchiveNo no, DeregistrationGround ground, String figures) {}

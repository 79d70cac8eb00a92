package org.unioncare.batch.archive;

import java.util.List;
import org.unioncare.domain.archive.judgement.JudgementFinding;
import org.unioncare.domain.organisation.UnionPath;

/** An archive on its way from the judgement to the list, with what differs. */
record DifferingArchive(UnionPath path, List<JudgementFinding> found) {}

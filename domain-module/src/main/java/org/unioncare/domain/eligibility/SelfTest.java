package org.unioncare.domain.eligibility;

import java.util.List;
import org.unioncare.domain.shared.PolicyClause;

/**
 * What a worker who asks for himself may expect: no decision, nothing of it is kept.
 *
 * @param papers what he is to bring when he applies
 */
@PolicyClause({"QS-22", "QS-25", "LZ-11"})
public record SelfTest(Assessment assessment, PolicyPack pack, List<PaperRule> papers) {

  public SelfTest {
    papers = List.copyOf(papers);
  }
}

package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.organisation.UnionLevel;

/**
 * A decision kept as text by an earlier build reads back and is judged alike by the published pack
 * (QS-24): neither the text nor the pack may drift. The file is never written anew.
 */
class KeptDecisionTest {

  @Test
  void a_decision_kept_long_ago_gives_the_same_answer_today() throws IOException {
    String kept = text("/decisions/2020-03-15-qianshan.txt");

    Decision decision = Decision.read(kept);

    assertThat(decision.text()).isEqualTo(kept);
    assertThat(decision.assessment().level()).isEqualTo(UnionLevel.MUNICIPAL);
    assertThat(decision.assessment().pack().version()).isEqualTo(1);
    assertThat(decision.isConfirmedBy(PackReader.read(PackFiles.text("qianshan-2020")))).isTrue();
  }

  private static String text(String path) throws IOException {
    try (InputStream source = KeptDecisionTest.class.getResourceAsStream(path)) {
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

package org.unioncare.persistence.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unioncare.domain.eligibility.PackCheck;
import org.unioncare.domain.eligibility.PolicyPack;

/** Every pack that is shipped can be read and its examples come out as they say. */
class PackFilesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.unioncare.persistence.eligibility.PackFiles#names")
  void a_shipped_pack_is_fit_to_be_published(String name) {
    PolicyPack pack = PackReader.read(PackFiles.text(name));

    assertThat(PackCheck.faults(pack)).isEmpty();
    assertThat(pack.reference().id()).isEqualTo(name);
  }
}

package org.unioncare.verification.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check of a server's log sees a severe fault and knows the kernel's harmless wait. */
class ServerLogTest {
  private static final String INFO =
      "[2026-11-21T07:08:59.370+0000] [Payara 6.2025.10] [INFO] [] [core] [levelValue: 800] up\n\n";
  private static final String WAIT =
      """
      [2026-11-21T07:08:59.481+0000] [Payara 6.2025.10] [SEVERE] [NCLS-CORE-00056] [core] [levelValue: 1000] [[
        Unable to start the server. Closing all ports
      MultiException stack 1 of 5
      org.glassfish.hk2.runlevel.internal.WouldBlockException: This descriptor would block]]

      """;
  private static final String FAULT =
      "[2026-11-21T07:09:01.000+0000] [] [\u001b[1;91mSEVERE\u001b[0m] [] [app] [levelValue: 1000] no\n";
  private static final String PORT_TAKEN =
      "[2026-11-21T07:09:01.000+0000] [] [SEVERE] [NCLS-CORE-00056] [core] [levelValue: 1000] bind\n";

  @Test
  void a_severe_fault_is_seen_in_colour_too() {
    assertThat(new ServerLog(INFO + WAIT + FAULT).severe()).containsExactly(FAULT);
  }

  @Test
  void the_kernels_wait_is_no_fault() {
    assertThat(new ServerLog(INFO + WAIT + INFO).severe()).isEmpty();
  }

  @Test
  void the_same_message_for_another_cause_is_a_fault() {
    assertThat(new ServerLog(INFO + PORT_TAKEN).severe()).containsExactly(PORT_TAKEN);
  }
}

package org.unioncare.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a bench says, ready to be pasted into docs/performance.md. */
public final class Report {
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Report() {}

  public static void line(String text) {
    OUT.println(text);
  }
}

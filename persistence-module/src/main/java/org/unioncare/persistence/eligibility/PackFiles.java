package org.unioncare.persistence.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs that are shipped under {@code config/policy-packs}. */
public final class PackFiles {
  private static final List<String> NAMES =
      List.of(
          "national-2018",
          "three-kinds-2021",
          "qianshan-2020",
          "luzhou-2018",
          "muchuan-2016",
          "xingtai-2021",
          "qingdao-2021",
          "hubei-2021",
          "yixing-2021");

  private PackFiles() {}

  public static List<String> names() {
    return NAMES;
  }

  /** The YAML of a shipped pack. */
  public static String text(String name) {
    String path = "/config/policy-packs/" + name + ".yaml";
    try (InputStream source = PackFiles.class.getResourceAsStream(path)) {
      if (source == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return new String(source.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

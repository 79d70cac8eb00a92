package org.unioncare.persistence.eligibility.publishing;

import java.util.regex.Pattern;

/** The YAML of a pack as text, remarks and all: what is changed in it leaves the rest alone. */
public final class PackText {
  private static final Pattern VERSION = Pattern.compile("(?m)^version:[^#\\n]*");

  private final String yaml;

  public PackText(String yaml) {
    this.yaml = yaml;
  }

  /** The same text as another version. */
  public String withVersion(int version) {
    return VERSION.matcher(yaml).replaceFirst("version: " + version);
  }
}

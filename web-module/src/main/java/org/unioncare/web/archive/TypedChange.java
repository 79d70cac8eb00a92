package org.unioncare.web.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.unioncare.domain.archive.whatif.WhatIfQuestion;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.web.shared.Messages;

/** A change of rules as it is typed. */
public final class TypedChange implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PACK = "pack=";
  private static final String DRAFT = "draft=";
  private static final String LINE = "line=";
  private static final String TIMES = "times=";

  private String pack;
  private String region;
  private Money line;
  private String times;
  private LocalDate asOf;
  private String union;

  TypedChange(LocalDate asOf, UnionCode union) {
    this.asOf = asOf;
    this.union = union.value();
  }

  static String published(PackReference reference) {
    return PACK + reference.id() + "/" + reference.version();
  }

  static String draft(PackReference reference) {
    return DRAFT + reference.id() + "/" + reference.version();
  }

  /** Takes over a kept change, to be tried again. */
  void take(String change) {
    pack = null;
    region = null;
    line = null;
    times = null;
    for (String word : change.split(" ")) {
      String value = word.substring(word.indexOf('=') + 1);
      if (word.startsWith(PACK) || word.startsWith(DRAFT)) {
        pack = word;
      } else if (word.startsWith(LINE)) {
        region = value.substring(0, value.indexOf(':'));
        line = Money.of(value.substring(value.indexOf(':') + 1));
      } else if (word.startsWith(TIMES)) {
        times = value;
      }
    }
  }

  /** A kept change in words of the page. */
  static String words(String change) {
    List<String> said = new ArrayList<>();
    for (String word : change.split(" ")) {
      String[] value = word.substring(word.indexOf('=') + 1).split("[:/]");
      if (word.startsWith(PACK) || word.startsWith(DRAFT)) {
        String key = word.startsWith(PACK) ? "pack" : "draft";
        said.add(Messages.of("archive_what_if.change." + key, value[0], value[1]));
      } else if (word.startsWith(LINE)) {
        said.add(Messages.of("archive_what_if.change.line", value[0], Money.of(value[1])));
      } else if (word.startsWith(TIMES)) {
        said.add(Messages.of("archive_what_if.change.times", value[0]));
      }
    }
    return String.join(Messages.of("list.comma"), said);
  }

  /**
   * What is asked.
   *
   * @param text finds the text of a draft
   */
  WhatIfQuestion question(Function<PackReference, String> text) {
    List<Reason> faults = new ArrayList<>();
    Multiple multiple = multiple(faults);
    if (!UnionCode.isWellFormed(union)) {
      faults.add(Reason.at("union", "UNION_CODE_MALFORMED", union));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
    boolean drafted = pack != null && pack.startsWith(DRAFT);
    return new WhatIfQuestion(
        blank(pack) || drafted ? null : reference(),
        drafted ? text.apply(reference()) : null,
        blank(region) ? null : region.strip(),
        line,
        multiple,
        asOf,
        new UnionCode(union));
  }

  private PackReference reference() {
    String[] parts = pack.substring(pack.indexOf('=') + 1).split("/");
    return new PackReference(parts[0], Integer.parseInt(parts[1]));
  }

  private Multiple multiple(List<Reason> faults) {
    if (blank(times)) {
      return null;
    }
    if (!times.strip().matches("\\d{1,3}(\\.\\d{1,4})?")) {
      faults.add(Reason.at("times", "WHAT_IF_TIMES", times, 10));
      return null;
    }
    return Multiple.of(times.strip());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  public String getPack() {
    return pack;
  }

  public void setPack(String pack) {
    this.pack = pack;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public Money getLine() {
    return line;
  }

  public void setLine(Money line) {
    this.line = line;
  }

  public String getTimes() {
    return times;
  }

  public void setTimes(String times) {
    this.times = times;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public String getUnion() {
    return union;
  }

  public void setUnion(String union) {
    this.union = union == null ? null : union.strip();
  }
}

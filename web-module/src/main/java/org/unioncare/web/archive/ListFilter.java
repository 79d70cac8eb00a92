package org.unioncare.web.archive;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;

/** What the list of archives is narrowed to, as typed and as the address says it. */
public final class ListFilter implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("([\\d-]{1,11})[)）]?\\s*$");

  private String text;
  private String union;
  private UnionLevel level;
  private ArchiveStatus status;
  private HardshipCause cause;
  private HardshipKind kind;

  /** Reads the parameters of the address; what is not a code is left out. */
  void read(Function<String, Optional<String>> parameter) {
    text = parameter.apply("q").orElse(null);
    union = parameter.apply("union").orElse(null);
    level = parameter.apply("level").flatMap(t -> code(UnionLevel.class, t)).orElse(null);
    status = parameter.apply("status").flatMap(t -> code(ArchiveStatus.class, t)).orElse(null);
    cause = parameter.apply("cause").flatMap(t -> code(HardshipCause.class, t)).orElse(null);
    kind = parameter.apply("kind").flatMap(t -> code(HardshipKind.class, t)).orElse(null);
  }

  private static <E extends Enum<E>> Optional<E> code(Class<E> codes, String text) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst();
  }

  ArchiveFilter asked() {
    return new ArchiveFilter(
        status == null ? Set.of() : Set.of(status),
        level,
        unionCode().orElse(null),
        kind,
        cause,
        text);
  }

  /** The code in what was typed or chosen, such as {@code 潜山市总工会（340882）}. */
  private Optional<UnionCode> unionCode() {
    Matcher code = CODE.matcher(union == null ? "" : union);
    return code.find() && UnionCode.isWellFormed(code.group(1))
        ? Optional.of(new UnionCode(code.group(1)))
        : Optional.empty();
  }

  /** Names and values for the address, without what is not asked for. */
  Object[] parameters() {
    Object[] all = {
      "q",
      text,
      "union",
      unionCode().orElse(null),
      "level",
      level,
      "status",
      status,
      "cause",
      cause,
      "kind",
      kind
    };
    return java.util.stream.IntStream.range(0, all.length / 2)
        .filter(pair -> all[2 * pair + 1] != null)
        .boxed()
        .flatMap(pair -> java.util.stream.Stream.of(all[2 * pair], all[2 * pair + 1]))
        .toArray();
  }

  boolean isNarrowed() {
    return parameters().length > 0;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getUnion() {
    return union;
  }

  public void setUnion(String union) {
    this.union = union;
  }

  public UnionLevel getLevel() {
    return level;
  }

  public void setLevel(UnionLevel level) {
    this.level = level;
  }

  public ArchiveStatus getStatus() {
    return status;
  }

  public void setStatus(ArchiveStatus status) {
    this.status = status;
  }

  public HardshipCause getCause() {
    return cause;
  }

  public void setCause(HardshipCause cause) {
    this.cause = cause;
  }

  public HardshipKind getKind() {
    return kind;
  }

  public void setKind(HardshipKind kind) {
    this.kind = kind;
  }
}

package org.unioncare.domain.eligibility;

import java.util.Collection;
import java.util.stream.Collectors;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;

/**
 * One figure or word an explanation names, as text that never changes, with its kind so that a
 * screen can dress it.
 */
public record Figure(Kind kind, String text) {

  /** How the figure is to be read. */
  public enum Kind {
    MONEY,
    MULTIPLE,
    SHARE,
    COUNT,
    FLAG,
    /** Constants of an enum, as {@code Type.CONSTANT,Type.CONSTANT}. */
    WORDS
  }

  public static Figure of(Money amount) {
    return new Figure(Kind.MONEY, amount.toString());
  }

  public static Figure of(Multiple multiple) {
    return new Figure(Kind.MULTIPLE, multiple.toString());
  }

  public static Figure share(Multiple share) {
    return new Figure(Kind.SHARE, share.toString());
  }

  public static Figure of(long count) {
    return new Figure(Kind.COUNT, Long.toString(count));
  }

  public static Figure of(boolean flag) {
    return new Figure(Kind.FLAG, Boolean.toString(flag));
  }

  public static Figure of(Enum<?> word) {
    return new Figure(Kind.WORDS, key(word));
  }

  public static Figure of(Collection<? extends Enum<?>> words) {
    return new Figure(Kind.WORDS, words.stream().map(Figure::key).collect(Collectors.joining(",")));
  }

  /** The text without the names of types: what a program reads. */
  public String plain() {
    return kind == Kind.WORDS ? text.replaceAll("\\w+\\.", "") : text;
  }

  private static String key(Enum<?> word) {
    return word.getDeclaringClass().getSimpleName() + "." + word.name();
  }
}

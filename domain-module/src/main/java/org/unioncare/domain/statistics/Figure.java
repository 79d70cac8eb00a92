package org.unioncare.domain.statistics;

import org.unioncare.domain.shared.Money;

/**
 * One row of figures.
 *
 * @param item what is counted: a word of the dimension, a union's code, or a month as two digits
 * @param name the name of the union, where the figures are by union, else null
 * @param households archives
 * @param members their members
 * @param grants paid to them within the year
 * @param money the sum of these grants
 */
public record Figure(
    String item, String name, long households, long members, long grants, Money money) {

  /** What stands for the whole in a row of its own, where items overlap. */
  public static final String ANY = "ANY";

  /** What stands for archives that have no word of the dimension. */
  public static final String NONE = "NONE";

  /** The same figures under a union's name. */
  public Figure named(String union) {
    return new Figure(item, union, households, members, grants, money);
  }

  Figure plus(Figure other) {
    return new Figure(
        item,
        name,
        households + other.households,
        members + other.members,
        grants + other.grants,
        money.plus(other.money));
  }
}

package org.unioncare.web.shared;

import jakarta.faces.model.SelectItem;
import org.unioncare.domain.shared.Money;

/** The functions that pages call as {@code u:…}; unioncare.taglib.xml says what each is for. */
public final class Words {
  private Words() {}

  /** Any figure as text: a label for an enum constant, 1,234.00 for money. */
  public static String text(Object figure) {
    return Figures.text(figure);
  }

  /** A count with thousands separators. */
  public static String count(Number number) {
    return Figures.count(number);
  }

  /** How far a part fills its whole, in per cent; both are counts or both are money. */
  public static int percent(Object part, Object whole) {
    if (part instanceof Money some && whole instanceof Money all) {
      return Figures.percent(some, all);
    }
    return part instanceof Number some && whole instanceof Number all
        ? Figures.percent(some, all)
        : 0;
  }

  /** The colour of a state: ok, warn, info, bad or mut. */
  public static String tone(Object state) {
    return Tone.of(state);
  }

  /** A sentence of the bundle that names one figure. */
  public static String say(String key, Object figure) {
    return Messages.of(key, figure);
  }

  /** A sentence of the bundle that names two figures. */
  public static String say2(String key, Object first, Object second) {
    return Messages.of(key, first, second);
  }

  /** The label of a field: what the page says, else the text of the page's prefix and its id. */
  public static String caption(String said, String prefix, String id) {
    return said == null || said.isEmpty() ? Messages.of(prefix + "." + id) : said;
  }

  /** The text of a key, or nothing where the bundle has none. */
  public static String maybe(String key) {
    return Messages.has(key) ? Messages.of(key) : "";
  }

  /** What is chosen with an item of a list: the value of a SelectItem, else the item itself. */
  public static Object choice(Object item) {
    return item instanceof SelectItem select ? select.getValue() : item;
  }

  /** How an item of a list reads: the label of a SelectItem, else the item in words. */
  public static String choiceLabel(Object item) {
    return item instanceof SelectItem select ? select.getLabel() : Figures.text(item);
  }
}

package org.unioncare.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.unioncare.domain.shared.Money;

/** Reads yuan as people type them: 1234, 1,234.5, full-width digits, with or without the unit. */
public final class MoneyConverter implements Converter<Money> {
  private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(\\.\\d*)?");
  private static final int PLACES = 2;

  @Override
  public Money getAsObject(FacesContext faces, UIComponent field, String typed) {
    return typed == null || typed.isBlank() ? null : read(typed);
  }

  static Money read(String typed) {
    String plain =
        Typed.plain(typed).replaceAll("[,\\s\\p{Sc}]", "").replace(Messages.of("yuan"), "");
    if (!FORM.matcher(plain).matches()) {
      throw refuse("typed.not-money");
    }
    BigDecimal yuan = new BigDecimal(plain).stripTrailingZeros();
    if (yuan.scale() > PLACES) {
      throw refuse("typed.parts-of-a-fen");
    }
    Money money = new Money(yuan);
    if (money.exceeds(Money.MAXIMUM)) {
      throw refuse("typed.too-much", Money.MAXIMUM);
    }
    return money;
  }

  private static ConverterException refuse(String key, Object... figures) {
    return new ConverterException(Typed.fault(key, figures));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Money money) {
    return Figures.money(money);
  }
}

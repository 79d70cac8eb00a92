package org.unioncare.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.unioncare.domain.shared.Money;

/** Keeps a {@link Money} in its column. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Money value) {
    return value == null ? null : value.yuan();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal column) {
    return column == null ? null : new Money(column);
  }
}

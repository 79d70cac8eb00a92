package org.unioncare.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.unioncare.domain.shared.Multiple;

/** Keeps a {@link Multiple} in its column. */
@Converter(autoApply = true)
public class MultipleConverter implements AttributeConverter<Multiple, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Multiple value) {
    return value == null ? null : value.factor();
  }

  @Override
  public Multiple convertToEntityAttribute(BigDecimal column) {
    return column == null ? null : new Multiple(column);
  }
}

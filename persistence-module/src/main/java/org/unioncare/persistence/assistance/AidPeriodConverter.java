package org.unioncare.persistence.assistance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unioncare.domain.assistance.AidPeriod;

/** Keeps {@link AidPeriod} in its column. */
@Converter(autoApply = true)
public class AidPeriodConverter implements AttributeConverter<AidPeriod, String> {

  @Override
  public String convertToDatabaseColumn(AidPeriod value) {
    return value == null ? null : value.value();
  }

  @Override
  public AidPeriod convertToEntityAttribute(String column) {
    return column == null ? null : new AidPeriod(column);
  }
}

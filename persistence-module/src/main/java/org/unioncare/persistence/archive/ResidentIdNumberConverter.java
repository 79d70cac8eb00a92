package org.unioncare.persistence.archive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unioncare.domain.household.ResidentIdNumber;

/** Keeps a {@link ResidentIdNumber} in its column. */
@Converter(autoApply = true)
public class ResidentIdNumberConverter implements AttributeConverter<ResidentIdNumber, String> {

  @Override
  public String convertToDatabaseColumn(ResidentIdNumber value) {
    return value == null ? null : value.value();
  }

  @Override
  public ResidentIdNumber convertToEntityAttribute(String column) {
    return column == null ? null : new ResidentIdNumber(column);
  }
}

package org.unioncare.persistence.assistance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unioncare.domain.assistance.GrantNo;

/** Keeps {@link GrantNo} in its column. */
@Converter(autoApply = true)
public class GrantNoConverter implements AttributeConverter<GrantNo, String> {

  @Override
  public String convertToDatabaseColumn(GrantNo value) {
    return value == null ? null : value.value();
  }

  @Override
  public GrantNo convertToEntityAttribute(String column) {
    return column == null ? null : new GrantNo(column);
  }
}

package org.unioncare.persistence.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unioncare.domain.organisation.UnionCode;

/** Keeps a {@link UnionCode} in its column. */
@Converter(autoApply = true)
public class UnionCodeConverter implements AttributeConverter<UnionCode, String> {

  @Override
  public String convertToDatabaseColumn(UnionCode value) {
    return value == null ? null : value.value();
  }

  @Override
  public UnionCode convertToEntityAttribute(String column) {
    return column == null ? null : new UnionCode(column);
  }
}

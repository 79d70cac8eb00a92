package org.unioncare.persistence.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unioncare.domain.organisation.UnionPath;

/** Keeps a {@link UnionPath} in its column. */
@Converter(autoApply = true)
public class UnionPathConverter implements AttributeConverter<UnionPath, String> {

  @Override
  public String convertToDatabaseColumn(UnionPath value) {
    return value == null ? null : value.value();
  }

  @Override
  public UnionPath convertToEntityAttribute(String column) {
    return column == null ? null : new UnionPath(column);
  }
}

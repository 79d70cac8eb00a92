package org.unioncare.persistence.archive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unioncare.domain.archive.ArchiveNo;

/** Keeps an {@link ArchiveNo} in its column. */
@Converter(autoApply = true)
public class ArchiveNoConverter implements AttributeConverter<ArchiveNo, String> {

  @Override
  public String convertToDatabaseColumn(ArchiveNo value) {
    return value == null ? null : value.value();
  }

  @Override
  public ArchiveNo convertToEntityAttribute(String column) {
    return column == null ? null : new ArchiveNo(column);
  }
}

package org.unioncare.persistence.fund;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.unioncare.domain.fund.FundCode;

/** Keeps a {@link FundCode} in its column. */
@Converter(autoApply = true)
public class FundCodeConverter implements AttributeConverter<FundCode, String> {

  @Override
  public String convertToDatabaseColumn(FundCode value) {
    return value == null ? null : value.value();
  }

  @Override
  public FundCode convertToEntityAttribute(String column) {
    return column == null ? null : new FundCode(column);
  }
}

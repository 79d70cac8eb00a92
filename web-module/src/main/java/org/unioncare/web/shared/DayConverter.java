package org.unioncare.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people type it: 2020-09-10, 2020/9/10, 20200910, or with the words for it. */
public final class DayConverter implements Converter<LocalDate> {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:\\D(\\d{1,2})\\D(\\d{1,2})\\D?|(\\d{2})(\\d{2}))");

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
    return typed == null || typed.isBlank() ? null : read(typed);
  }

  static LocalDate read(String typed) {
    Matcher parts = FORM.matcher(Typed.plain(typed).replaceAll("\\s", ""));
    if (!parts.matches()) {
      throw new ConverterException(Typed.fault("typed.not-a-day"));
    }
    String month = parts.group(2) == null ? parts.group(4) : parts.group(2);
    String day = parts.group(3) == null ? parts.group(5) : parts.group(3);
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException impossible) {
      throw new ConverterException(Typed.fault("typed.impossible-day"), impossible);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
    return Figures.text(day);
  }
}

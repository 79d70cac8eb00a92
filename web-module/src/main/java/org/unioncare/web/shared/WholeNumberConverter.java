package org.unioncare.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.regex.Pattern;

/** Reads a whole number as people type it, full-width digits included. */
public final class WholeNumberConverter implements Converter<Integer> {
  private static final Pattern FORM = Pattern.compile("-?\\d{1,9}");

  @Override
  public Integer getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String plain = Typed.plain(typed).replaceAll("[,，\\s]", "");
    if (!FORM.matcher(plain).matches()) {
      throw new ConverterException(Typed.fault("typed.not-a-whole-number"));
    }
    return Integer.valueOf(plain);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Integer number) {
    return number == null ? "" : number.toString();
  }
}

package org.unioncare.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.unioncare.domain.shared.Reason;

/**
 * Every sentence of the screens: the features' files {@code messages/<feature>.properties} as one
 * bundle, which pages know as {@code m}.
 */
public final class Messages extends ResourceBundle {

  /** The files, one per feature, that make up the bundle. */
  static final List<String> FILES =
      List.of(
          "shared",
          "organisation",
          "security",
          "job",
          "household",
          "eligibility",
          "eligibility-packs",
          "eligibility-lines",
          "archive",
          "archive-pages",
          "judgement",
          "what-if",
          "explanation",
          "self-test",
          "fund",
          "assistance",
          "statistics",
          "home");

  private static final Map<String, String> TEXTS = readAll();

  /** The text of a key with the figures it names, each formatted as screens show it. */
  public static String of(String key, Object... figures) {
    String text = TEXTS.get(key);
    if (text == null) {
      return "???" + key + "???";
    }
    Object[] words = Arrays.stream(figures).map(Figures::text).toArray();
    return words.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(words);
  }

  /** Why something is refused, in the words of its code. */
  public static String of(Reason reason) {
    return of("Reason." + reason.code(), reason.figures().toArray());
  }

  /** The label of an enum constant, such as {@code HardshipCause.ILLNESS}. */
  public static String label(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Whether the key has a text. */
  public static boolean has(String key) {
    return TEXTS.containsKey(key);
  }

  @Override
  protected Object handleGetObject(String key) {
    return TEXTS.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(TEXTS.keySet());
  }

  private static Map<String, String> readAll() {
    Map<String, String> texts = new ConcurrentHashMap<>();
    for (String file : FILES) {
      read(file).forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return texts;
  }

  static Properties read(String file) {
    Properties properties = new Properties();
    try (InputStream bytes =
        Messages.class.getResourceAsStream("/messages/" + file + ".properties")) {
      if (bytes != null) {
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        properties.load(text);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}

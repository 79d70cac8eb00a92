package org.unioncare.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the operator sets from outside: MicroProfile Config keys, read once at start. */
@ApplicationScoped
public class Settings {
  private final boolean demo = value("unioncare.demo").map(Boolean::parseBoolean).orElse(false);
  private final Optional<LocalDateTime> clock = value("unioncare.clock").map(LocalDateTime::parse);

  /** Whether the register may be filled with demo data, and the clock be set. */
  public boolean demo() {
    return demo;
  }

  /** The fixed moment, where one is set. */
  public Optional<LocalDateTime> clock() {
    return clock;
  }

  public Optional<String> demoPassword() {
    return value("unioncare.demo.password");
  }

  private static Optional<String> value(String key) {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class);
  }
}

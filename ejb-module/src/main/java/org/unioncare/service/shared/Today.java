package org.unioncare.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.unioncare.persistence.shared.Installation;
import org.unioncare.persistence.shared.InstallationRepository;

/**
 * The day and the moment in China, the only caller of a clock; {@code unioncare.clock} fixes it for
 * demonstrations, and only with demo data.
 */
@ApplicationScoped
public class Today {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private Clock clock;

  protected Today() {}

  @Inject
  public Today(Settings settings, InstallationRepository installations) {
    boolean demo = installations.find().map(Installation::isDemo).orElse(settings.demo());
    clock =
        demo
            ? settings
                .clock()
                .map(moment -> Clock.fixed(moment.atZone(CHINA).toInstant(), CHINA))
                .orElse(Clock.system(CHINA))
            : Clock.system(CHINA);
  }

  public LocalDate date() {
    return LocalDate.now(clock);
  }

  /** To the millisecond, which every database keeps. */
  public LocalDateTime moment() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}

package org.unioncare.service.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PackCheck;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.persistence.eligibility.LineFile;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.persistence.eligibility.PublishedPack;
import org.unioncare.persistence.shared.InstallationRepository;
import org.unioncare.service.shared.Today;

/**
 * Publishes the shipped packs and lines that the register does not hold yet; what it holds is never
 * changed, so a shipped pack that was altered needs a new version.
 */
@Singleton
@Startup
@DependsOn("SchemaStart")
@PermitAll
@PolicyClause("QS-03")
public class PackPublishing {
  private static final Logger LOG = System.getLogger(PackPublishing.class.getName());
  private static final String BY = "shipped";

  @Inject private InstallationRepository installations;
  @Inject private PolicyPackRepository packs;
  @Inject private MinimumLivingLineRepository lines;
  @Inject private Today today;

  @PostConstruct
  void publishShipped() {
    installations.awaitTurn();
    PackFiles.names().forEach(name -> publish(PackFiles.text(name)));
    publishLines();
  }

  private void publish(String yaml) {
    PolicyPack pack = PackReader.read(yaml);
    Optional<PublishedPack> stored = packs.find(pack.reference());
    if (stored.isPresent()) {
      if (!stored.get().says(yaml)) {
        LOG.log(
            Level.ERROR,
            "{0} is published with another text, which stays in force: give the changed file a"
                + " new version",
            pack.reference());
      }
      return;
    }
    List<Reason> faults = PackCheck.faults(pack);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(pack.reference() + " is not fit to publish: " + faults);
    }
    packs.publish(pack, yaml, BY, today.moment(), BY);
    LOG.log(Level.INFO, "published {0}", pack.reference());
  }

  private void publishLines() {
    MinimumLivingLines stored = lines.all();
    MinimumLivingLines shipped = new MinimumLivingLines(LineFile.read());
    shipped.all().stream()
        .filter(line -> stored.own(line.region(), line.from()).isEmpty())
        .forEach(line -> lines.add(line, BY, today.moment()));
  }
}

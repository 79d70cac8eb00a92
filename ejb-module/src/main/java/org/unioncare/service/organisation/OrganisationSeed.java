package org.unioncare.service.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.persistence.shared.ConfigTable;
import org.unioncare.persistence.shared.Installation;
import org.unioncare.persistence.shared.InstallationRepository;
import org.unioncare.service.shared.Settings;
import org.unioncare.service.shared.Today;

/**
 * Founds the register at its first start: with the demo's union tree, or with the national union
 * alone.
 */
@Singleton
@Startup
@DependsOn("SchemaStart")
@PermitAll
public class OrganisationSeed {
  private static final Logger LOG = System.getLogger(OrganisationSeed.class.getName());

  @Inject private InstallationRepository installations;
  @Inject private UnionRepository unions;
  @Inject private Settings settings;
  @Inject private Today today;

  private boolean founded;

  @PostConstruct
  void found() {
    installations.awaitTurn();
    if (installations.find().isEmpty()) {
      Map<UnionCode, Union> tree = new HashMap<>();
      ConfigTable.read("demo/unions.csv").stream()
          .filter(row -> settings.demo() || row.cell("code").equals(UnionCode.NATIONAL.value()))
          .forEach(row -> add(tree, new UnionCode(row.cell("code")), row.cell("name")));
      installations.found(new Installation(settings.demo(), today.moment()));
      founded = true;
      LOG.log(Level.INFO, "founded with {0} unions", tree.size());
    }
  }

  /** Whether this very start founded the register, so that others fill in what belongs to it. */
  public boolean founded() {
    return founded;
  }

  private void add(Map<UnionCode, Union> tree, UnionCode code, String name) {
    List<UnionCode> above = code.above();
    Union union =
        above.isEmpty()
            ? Union.top(code, name)
            : above.stream()
                .map(tree::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no union above " + code))
                .below(code, name);
    tree.put(code, union);
    unions.add(union);
  }
}

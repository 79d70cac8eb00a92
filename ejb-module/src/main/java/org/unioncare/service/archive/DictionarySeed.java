package org.unioncare.service.archive;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.unioncare.persistence.archive.DictionaryRepository;
import org.unioncare.persistence.shared.InstallationRepository;

/** Fills an empty register with the first edition of the dictionaries. */
@Singleton
@Startup
@DependsOn("SchemaStart")
@PermitAll
public class DictionarySeed {
  @Inject private InstallationRepository installations;
  @Inject private DictionaryRepository dictionaries;

  @PostConstruct
  void fill() {
    installations.awaitTurn();
    dictionaries.addFirstEdition();
  }
}

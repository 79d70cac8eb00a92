package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.unioncare.domain.archive.ArchiveSheet;

/** Keeps many archives at once, written together, for what fills an empty register. */
@ApplicationScoped
public class BundleRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected BundleRepository() {}

  public BundleRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps new archives whose numbers were given out by whoever brings them. */
  public void addAll(Map<HardshipArchive, ArchiveSheet> archives) {
    archives.forEach(
        (archive, sheet) -> {
          entities.persist(archive);
          entities.persist(new Declaration(archive.id(), sheet));
        });
    entities.flush();
  }

  /** Lets the numbers of regions and years go on after the last ones given out. */
  public void continueAfter(Map<String, Long> lastNumbers) {
    lastNumbers.forEach((series, last) -> entities.persist(new ArchiveSeries(series, last)));
  }
}

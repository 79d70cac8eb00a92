package org.unioncare.persistence.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.publishing.PublishedText;

/**
 * The published packs. Read once they are kept, because they never change; which ones there are is
 * asked each time, so that a pack published elsewhere is seen at once.
 */
@ApplicationScoped
public class PolicyPackRepository {
  private final Map<Long, PolicyPack> read = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  /** All that have been published. */
  public PolicyPacks published() {
    List<Long> ids = entities.createNamedQuery("PublishedPack.ids", Long.class).getResultList();
    return new PolicyPacks(ids.stream().map(this::pack).toList());
  }

  /** That version as it was published, where it was. */
  public Optional<PublishedPack> find(PackReference reference) {
    return entities
        .createNamedQuery("PublishedPack.ofVersion", PublishedPack.class)
        .setParameter("packId", reference.id())
        .setParameter("version", reference.version())
        .getResultStream()
        .findFirst();
  }

  /** Every version with its text and who wrote and published it. */
  public List<PublishedText> texts() {
    return entities
        .createNamedQuery("PublishedPack.all", PublishedPack.class)
        .getResultStream()
        .map(PublishedPack::text)
        .toList();
  }

  /** The text of that version, where it was published. */
  public Optional<PublishedText> text(PackReference reference) {
    return find(reference).map(PublishedPack::text);
  }

  /** Publishes a version, for good. */
  public void publish(
      PolicyPack pack, String yaml, String writtenBy, LocalDateTime at, String publishedBy) {
    entities.persist(new PublishedPack(pack, yaml, writtenBy, at, publishedBy));
  }

  private PolicyPack pack(Long id) {
    return read.computeIfAbsent(id, key -> entities.find(PublishedPack.class, key).pack());
  }
}

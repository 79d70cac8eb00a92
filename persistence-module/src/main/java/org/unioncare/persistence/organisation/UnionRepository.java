package org.unioncare.persistence.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;

/** Finds unions by code, by what stands below, and by name. */
@ApplicationScoped
public class UnionRepository {

  private static final String BEFORE_ALL = "/!/";

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected UnionRepository() {}

  public UnionRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Union union) {
    entities.persist(union);
  }

  public Optional<Union> find(UnionCode code) {
    return entities
        .createNamedQuery("TradeUnion.ofCode", Union.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The union, refused as unknown when it does not exist or lies outside the jurisdiction. */
  public Union within(Jurisdiction jurisdiction, UnionCode code) {
    return find(code)
        .filter(union -> jurisdiction.covers(union.path()))
        .orElseThrow(() -> RefusedException.unknown("UNION_UNKNOWN", code));
  }

  /** Every union of the register, upper ones first: for its founding alone. */
  public List<Union> all() {
    return entities.createNamedQuery("TradeUnion.all", Union.class).getResultList();
  }

  /** The unions directly below, in the order of their codes. */
  public List<Union> children(UnionCode parent) {
    return entities
        .createNamedQuery("TradeUnion.childrenOf", Union.class)
        .setParameter("code", parent)
        .getResultList();
  }

  /** The unions from the top down to the one the path leads to: the route of an archive. */
  public List<Union> allOn(UnionPath path) {
    return allOf(path.codes());
  }

  /** The unions of the codes, upper ones first; unknown codes are left out. */
  public List<Union> allOf(Collection<UnionCode> codes) {
    return codes.isEmpty()
        ? List.of()
        : entities
            .createNamedQuery("TradeUnion.ofCodes", Union.class)
            .setParameter("codes", codes)
            .getResultList();
  }

  /** Names by code, for lists that hold codes. */
  public Map<UnionCode, String> names(Collection<UnionCode> codes) {
    return allOf(codes).stream().collect(Collectors.toMap(Union::code, Union::name));
  }

  /** By code, for what is loaded once and asked often. */
  public Map<UnionCode, Union> byCode(Collection<UnionCode> codes) {
    return allOf(codes).stream().collect(Collectors.toMap(Union::code, Function.identity()));
  }

  /** One union as the tree shows it. */
  public Optional<UnionEntry> entry(UnionCode code) {
    return entities
        .createNamedQuery("TradeUnion.entries", UnionEntry.class)
        .setParameter("codes", List.of(code))
        .getResultStream()
        .findFirst();
  }

  /** The unions directly below as the tree shows them. */
  public List<UnionEntry> entriesBelow(UnionCode parent) {
    return entities
        .createNamedQuery("TradeUnion.entriesBelow", UnionEntry.class)
        .setParameter("code", parent)
        .getResultList();
  }

  /** Unions whose name holds the text or whose code begins with it; {@code after} is a path. */
  public Page<UnionEntry> matching(Jurisdiction jurisdiction, String text, String after, int size) {
    String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    List<UnionEntry> found =
        entities
            .createNamedQuery("TradeUnion.matching", UnionEntry.class)
            .setParameter("pattern", jurisdiction.pattern())
            .setParameter("after", new UnionPath(after == null ? BEFORE_ALL : after))
            .setParameter("text", "%" + escaped + "%")
            .setParameter("codeText", "%/" + escaped + "%")
            .setMaxResults(size + 1)
            .getResultList();
    return Page.of(found, size, UnionEntry::path);
  }

  /** The first free number of a grassroots union directly below. */
  public int nextGrassrootsNumber(Union parent) {
    return entities
        .createNamedQuery("TradeUnion.grassrootsCodesBelow", UnionCode.class)
        .setParameter("parent", parent)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(code -> Integer.parseInt(code.value().substring(code.value().length() - 4)) + 1)
        .orElse(1);
  }
}

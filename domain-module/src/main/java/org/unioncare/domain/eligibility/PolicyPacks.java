package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.PolicyClause;

/** All published packs, and which of them is in force where and when. */
@PolicyClause("QS-03")
public final class PolicyPacks {
  private final List<PolicyPack> published;

  public PolicyPacks(Collection<PolicyPack> published) {
    this.published = List.copyOf(published);
  }

  /**
   * The pack of the nearest place at or above the union's region, there the one in force since the
   * latest day, of that the latest version.
   */
  public Optional<PolicyPack> inForce(UnionCode union, LocalDate day) {
    for (String place : Places.upFrom(union.region())) {
      Optional<PolicyPack> latest =
          published.stream()
              .filter(pack -> pack.place().equals(place) && pack.isInForceOn(day))
              .max(
                  Comparator.comparing(PolicyPack::from)
                      .thenComparing(pack -> pack.reference().version()));
      if (latest.isPresent()) {
        return latest;
      }
    }
    return Optional.empty();
  }

  /** The version of the pack so named that is in force on the day. */
  public Optional<PolicyPack> inForce(String id, LocalDate day) {
    return published.stream()
        .filter(pack -> pack.reference().id().equals(id) && pack.isInForceOn(day))
        .max(Comparator.comparing(pack -> pack.reference().version()));
  }

  /** The latest version of the pack so named. */
  public Optional<PolicyPack> latest(String id) {
    return published.stream()
        .filter(pack -> pack.reference().id().equals(id))
        .max(Comparator.comparing(pack -> pack.reference().version()));
  }

  /** The latest version of each pack, by place and day. */
  public List<PolicyPack> latestOfEach() {
    return published.stream()
        .filter(pack -> latest(pack.reference().id()).filter(pack::equals).isPresent())
        .sorted(Comparator.comparing(PolicyPack::place).thenComparing(PolicyPack::from))
        .toList();
  }

  /** Exactly that version. */
  public Optional<PolicyPack> find(PackReference reference) {
    return published.stream().filter(pack -> pack.reference().equals(reference)).findFirst();
  }

  public List<PolicyPack> all() {
    return published;
  }
}

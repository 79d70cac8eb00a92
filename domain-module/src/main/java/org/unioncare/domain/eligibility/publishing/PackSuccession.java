package org.unioncare.domain.eligibility.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;

/**
 * How the packs of a place follow one another: each is in force until the day before the next one
 * of its place begins. That last day is read from the next one's first day, so that publishing a
 * version never changes the one it supersedes.
 */
@PolicyClause("QS-03")
public final class PackSuccession {
  private static final int FIRST_VERSION = 1;

  private final PolicyPacks published;

  public PackSuccession(PolicyPacks published) {
    this.published = published;
  }

  /** The last day in force, or nothing while nothing ends it. */
  public Optional<LocalDate> lastDay(PolicyPack pack) {
    Optional<LocalDate> taken = next(pack).map(next -> next.from().minusDays(1));
    return Stream.concat(taken.stream(), Stream.ofNullable(pack.to()))
        .min(Comparator.naturalOrder());
  }

  /** Published while it is or will be in force; superseded from the day after its last one. */
  public PackState stateOn(PolicyPack pack, LocalDate day) {
    return lastDay(pack).filter(day::isAfter).isPresent()
        ? PackState.SUPERSEDED
        : PackState.PUBLISHED;
  }

  /** The version that a draft begun now would have. */
  public PackReference nextVersion(String id) {
    return new PackReference(
        id,
        published.latest(id).map(latest -> latest.reference().version() + 1).orElse(FIRST_VERSION));
  }

  /** What keeps the pack from following those published; nothing when it may. */
  public List<Reason> faults(PolicyPack pack) {
    List<Reason> faults = new ArrayList<>();
    checkVersion(pack, faults);
    Optional<PolicyPack> sameDay =
        ofPlace(pack).filter(other -> other.from().equals(pack.from())).findFirst();
    sameDay.ifPresent(
        other ->
            faults.add(
                Reason.at("from", "PACK_DAY_TAKEN", pack.place(), pack.from(), other.title())));
    previous(pack)
        .filter(before -> before.to() != null && before.to().plusDays(1).isBefore(pack.from()))
        .ifPresent(
            before ->
                faults.add(
                    Reason.at(
                        "from",
                        "PACK_GAP",
                        pack.place(),
                        before.to().plusDays(1),
                        pack.from().minusDays(1))));
    return faults;
  }

  private void checkVersion(PolicyPack pack, List<Reason> faults) {
    PackReference reference = pack.reference();
    PackReference expected = nextVersion(reference.id());
    if (reference.version() != expected.version()) {
      faults.add(Reason.at("version", "PACK_VERSION", reference.version(), expected.version()));
    }
    published
        .latest(reference.id())
        .ifPresent(
            before -> {
              if (!before.place().equals(pack.place())) {
                faults.add(Reason.at("place", "PACK_PLACE_CHANGED", pack.place(), before.place()));
              }
              if (pack.from().isBefore(before.from())) {
                faults.add(Reason.at("from", "PACK_FROM_NOT_LATER", pack.from(), before.from()));
              }
            });
  }

  private Optional<PolicyPack> next(PolicyPack pack) {
    return ofPlace(pack)
        .filter(other -> follows(other, pack))
        .min(Comparator.comparing(PolicyPack::from));
  }

  /** The version before; what lies between packs of different names the check of the pack sees. */
  private Optional<PolicyPack> previous(PolicyPack pack) {
    return ofPlace(pack)
        .filter(other -> other.reference().id().equals(pack.reference().id()))
        .filter(other -> other.from().isBefore(pack.from()))
        .max(Comparator.comparing(PolicyPack::from));
  }

  private Stream<PolicyPack> ofPlace(PolicyPack pack) {
    return published.all().stream().filter(other -> other.place().equals(pack.place()));
  }

  private static boolean follows(PolicyPack other, PolicyPack pack) {
    return other.from().isAfter(pack.from())
        || other.from().equals(pack.from())
            && other.reference().version() > pack.reference().version();
  }
}

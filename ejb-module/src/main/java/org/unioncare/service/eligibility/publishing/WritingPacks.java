package org.unioncare.service.eligibility.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.PackAuthority;
import org.unioncare.domain.eligibility.publishing.PackFigures;
import org.unioncare.domain.eligibility.publishing.PackSuccession;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.persistence.eligibility.publishing.PackText;
import org.unioncare.persistence.eligibility.publishing.PolicyDraft;
import org.unioncare.persistence.eligibility.publishing.PolicyDraftRepository;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Auditing;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** 起草: begins a draft from a published version or from a file, writes it, throws it away. */
@Stateless
@UseCase
@RolesAllowed(Duty.PUBLISH_POLICIES)
@PolicyClause("QS-03")
public class WritingPacks {
  private static final int LONGEST_TEXT = 200_000;

  @Inject private PolicyPackRepository packs;
  @Inject private PolicyDraftRepository drafts;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Auditing audit;
  @Inject private Today today;

  /** Begins the next version with the text of a published one. */
  public PackReference begin(PackReference from) {
    String yaml =
        packs
            .text(from)
            .orElseThrow(
                () -> RefusedException.unknown("PACK_VERSION_UNKNOWN", from.id(), from.version()))
            .yaml();
    PackReference next = new PackSuccession(packs.published()).nextVersion(from.id());
    return add(new PackText(yaml).withVersion(next.version()), "DRAFT_BEGUN");
  }

  /** Takes a pack in from a file: as a new pack, or as the next version of one published. */
  public PackReference takeIn(String yaml) {
    return add(yaml, "DRAFT_TAKEN_IN");
  }

  /**
   * Writes the text of a draft, faults or not; a place out of the author's region is refused.
   *
   * @param version the version of the draft that was read
   */
  public void write(PackReference reference, String yaml, long version) {
    PolicyDraft draft = drafts.within(officer.jurisdiction(), reference);
    draft.requireVersion(version);
    requireLength(yaml);
    readable(yaml)
        .ifPresent(
            pack -> {
              requireMine(pack);
              requireSame(reference, pack.reference());
              draft.nameAfter(pack);
            });
    draft.write(yaml, officer.account(), today.moment());
    record("DRAFT_WRITTEN", reference, draft.unionPath());
  }

  /** Changes the figures of a draft that reads; the rest of its text stays as it was written. */
  public void change(PackReference reference, PackFigures figures, long version) {
    PolicyDraft draft = drafts.within(officer.jurisdiction(), reference);
    write(reference, new PackText(draft.yaml()).with(figures), version);
  }

  /** Throws a draft away. */
  public void discard(PackReference reference, long version) {
    PolicyDraft draft = drafts.within(officer.jurisdiction(), reference);
    draft.requireVersion(version);
    drafts.remove(draft);
    record("DRAFT_DISCARDED", reference, draft.unionPath());
  }

  private PackReference add(String yaml, String act) {
    requireLength(yaml);
    PolicyPack pack = PackReader.read(yaml);
    requireMine(pack);
    PackReference reference = pack.reference();
    PackReference next = new PackSuccession(packs.published()).nextVersion(reference.id());
    if (!reference.equals(next)) {
      throw RefusedException.because(
          Reason.at("version", "PACK_VERSION", reference.version(), next.version()));
    }
    if (drafts.exists(reference)) {
      throw PolicyDraftRepository.existing(reference);
    }
    UnionPath path = unions.find(officer.union()).orElseThrow().path();
    PolicyDraft draft = new PolicyDraft(reference, officer.union(), path);
    draft.write(yaml, officer.account(), today.moment());
    draft.nameAfter(pack);
    drafts.add(draft);
    record(act, reference, path);
    return reference;
  }

  private void requireMine(PolicyPack pack) {
    if (!PackAuthority.covers(officer.union(), pack.place())) {
      throw new RefusedException(
          RefusedException.Kind.FORBIDDEN,
          List.of(
              Reason.of("PACK_PLACE_NOT_YOURS", "QS-03", pack.place(), officer.unionName())
                  .in("place")));
    }
  }

  private static void requireSame(PackReference draft, PackReference said) {
    if (!draft.equals(said)) {
      throw RefusedException.malformed(
          Reason.at(
              "yaml",
              "PACK_REFERENCE_CHANGED",
              said.id(),
              said.version(),
              draft.id(),
              draft.version()));
    }
  }

  private static void requireLength(String yaml) {
    if (yaml == null || yaml.isBlank()) {
      throw RefusedException.malformed(Reason.at("yaml", "FIELD_REQUIRED"));
    }
    if (yaml.length() > LONGEST_TEXT) {
      throw RefusedException.malformed(Reason.at("yaml", "TEXT_TOO_LONG", LONGEST_TEXT));
    }
  }

  private static Optional<PolicyPack> readable(String yaml) {
    try {
      return Optional.of(PackReader.read(yaml));
    } catch (RefusedException faulty) {
      return Optional.empty();
    }
  }

  private void record(String act, PackReference reference, UnionPath where) {
    audit.record(act, subject(reference), where, null);
  }

  static String subject(PackReference reference) {
    return reference.id() + " " + reference.version();
  }
}

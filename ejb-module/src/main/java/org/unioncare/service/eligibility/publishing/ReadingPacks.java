package org.unioncare.service.eligibility.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.eligibility.publishing.PackSuccession;
import org.unioncare.domain.eligibility.publishing.PublishedEntry;
import org.unioncare.domain.eligibility.publishing.PublishedSheet;
import org.unioncare.domain.eligibility.publishing.PublishedText;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.service.shared.Today;
import org.unioncare.service.shared.UseCase;

/** Reads the published packs, which everybody who judges may see whole. */
@Stateless
@UseCase
@RolesAllowed({Duty.ASSESS, Duty.PUBLISH_POLICIES})
@PolicyClause("QS-03")
public class ReadingPacks {

  @Inject private PolicyPackRepository packs;
  @Inject private Today today;

  /** Every version, by place, pack and then the latest first. */
  public List<PublishedEntry> list() {
    PolicyPacks published = packs.published();
    return packs.texts().stream()
        .map(text -> entry(text, published))
        .sorted(
            Comparator.comparing(PublishedEntry::place)
                .thenComparing(entry -> entry.reference().id())
                .thenComparing(entry -> -entry.reference().version()))
        .toList();
  }

  /**
   * @throws RefusedException unknown, when that version was never published
   */
  public PublishedSheet sheet(PackReference reference) {
    PolicyPacks published = packs.published();
    PublishedText text =
        packs
            .text(reference)
            .orElseThrow(
                () ->
                    RefusedException.unknown(
                        "PACK_VERSION_UNKNOWN", reference.id(), reference.version()));
    return new PublishedSheet(
        entry(text, published), published.find(reference).orElseThrow(), text.yaml());
  }

  private PublishedEntry entry(PublishedText text, PolicyPacks published) {
    PolicyPack pack = published.find(text.reference()).orElseThrow();
    PackSuccession succession = new PackSuccession(published);
    LocalDate lastDay = succession.lastDay(pack).orElse(null);
    return new PublishedEntry(
        text.reference(),
        pack.title(),
        pack.document(),
        pack.place(),
        pack.from(),
        lastDay,
        succession.stateOn(pack, today.date()),
        text.writtenBy(),
        text.publishedBy(),
        text.publishedAt(),
        text.sha256());
  }
}

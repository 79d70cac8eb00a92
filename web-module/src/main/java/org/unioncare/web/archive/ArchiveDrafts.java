package org.unioncare.web.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unioncare.domain.archive.ArchiveAction;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveView;
import org.unioncare.domain.archive.DraftLine;
import org.unioncare.domain.archive.FilledDraft;
import org.unioncare.domain.archive.KnownPerson;
import org.unioncare.domain.archive.StepRequest;
import org.unioncare.domain.archive.TriedSheet;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.service.archive.Drafting;
import org.unioncare.service.archive.Filing;
import org.unioncare.service.archive.ReadingArchives;
import org.unioncare.service.archive.SearchingArchives;
import org.unioncare.service.shared.Today;

/** The use cases behind the archive form: look, begin, keep, try, file. */
@ApplicationScoped
public class ArchiveDrafts {
  private static final String RESIDENT_ID = "worker.residentId";

  @Inject private Drafting drafting;
  @Inject private Filing filing;
  @Inject private SearchingArchives archives;
  @Inject private ReadingArchives reading;
  @Inject private Today today;

  List<DraftLine> all() {
    return drafting.all();
  }

  List<KnownPerson> look(String person) {
    if (person == null || person.isBlank()) {
      throw RefusedException.malformed(Reason.at("person", "FIELD_REQUIRED"));
    }
    return archives.lookUp(person);
  }

  /** Begins a form with whom somebody looked for. */
  ArchiveDraft begin(PersonLookup lookup) {
    Map<String, String> typed = new HashMap<>();
    if (lookup.getPerson() != null) {
      typed.put(lookup.isByNumber() ? RESIDENT_ID : "worker.name", lookup.getPerson().strip());
    }
    return begin(new TypedSheet(typed));
  }

  private ArchiveDraft begin(TypedSheet sheet) {
    String name = sheet.getWorker().typed("name");
    return draft(drafting.keep(null, name, sheet.all()), sheet);
  }

  /** Begins the correction of a returned application, or goes on with the one begun. */
  ArchiveDraft correct(String no) {
    ArchiveView returned = reading.read(new ArchiveNo(no));
    Optional<ArchiveDraft> begun =
        drafting.all().stream()
            .map(line -> find(line.id()))
            .filter(draft -> no.equals(draft.corrects()))
            .findFirst();
    TypedSheet sheet =
        begun.map(ArchiveDraft::sheet).orElseGet(() -> new TypedSheet(filing.typed(returned.no())));
    ArchiveDraft.correcting(sheet, no, returned.version());
    return begun.orElseGet(() -> begin(sheet));
  }

  ArchiveDraft find(long id) {
    FilledDraft found = drafting.read(id);
    return draft(found.line(), new TypedSheet(found.typed()));
  }

  private static ArchiveDraft draft(DraftLine line, TypedSheet sheet) {
    return new ArchiveDraft(line.id(), sheet, line.savedAt());
  }

  void keep(ArchiveDraft draft) {
    DraftLine line = drafting.keep(draft.id(), draft.name(), draft.sheet().all());
    draft.saved(line.savedAt());
  }

  void discard(long id) {
    drafting.discard(id);
  }

  /** What the form comes to as it stands. */
  Verdict judge(ArchiveDraft draft) {
    try {
      TriedSheet tried = filing.tryOut(draft.sheet().typed(), null, on(draft));
      return new Verdict(List.of(), tried.sheet(), tried.assessment());
    } catch (RefusedException refused) {
      return new Verdict(refused.reasons(), null, null);
    }
  }

  /** Refuses with what is wrong on a step. */
  void check(ArchiveDraft draft, FormStep step) {
    List<Reason> wrong = judge(draft).reasonsOf(step);
    if (!wrong.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, wrong);
    }
  }

  /** Sends the application, or the correction of a returned one; the draft is done with then. */
  ArchiveNo file(ArchiveDraft draft) {
    ArchiveNo no = draft.isCorrection() ? refile(draft) : first(draft);
    drafting.discard(draft.id());
    return no;
  }

  private ArchiveNo first(ArchiveDraft draft) {
    return filing.file(draft.sheet().typed(), null, on(draft)).no();
  }

  private ArchiveNo refile(ArchiveDraft draft) {
    StepRequest request =
        StepRequest.of(ArchiveAction.REFILE, draft.correctedVersion(), on(draft), null);
    return filing.refile(new ArchiveNo(draft.corrects()), request, draft.sheet().typed()).no();
  }

  private LocalDate on(ArchiveDraft draft) {
    return draft.appliedOn(today.date());
  }

  /** The archive that a draft became when it was sent before; nothing while the draft is there. */
  Optional<ArchiveNo> sentBefore(ArchiveDraft draft) {
    boolean there = drafting.all().stream().anyMatch(line -> line.id() == draft.id());
    return there
        ? Optional.empty()
        : archives.lookUp(draft.sheet().getWorker().typed("residentId")).stream()
            .filter(known -> known.live() && known.archive() != null)
            .map(known -> known.archive().no())
            .findFirst();
  }
}

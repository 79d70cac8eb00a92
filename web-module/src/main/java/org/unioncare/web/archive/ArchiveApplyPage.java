package org.unioncare.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.DraftLine;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/** The guided application: look first, then one subject a step, then everything and the verdict. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies
public class ArchiveApplyPage implements Serializable {
  private static final String HERE = "archive/apply";
  private static final String DETAIL = "archive/detail";
  private static final int MONTHS_ASKED = 12;

  /** A step of the form as the trail above it shows it. */
  public record Stop(int number, String title, boolean here, String mark, long faults) {}

  @Inject private ArchiveDrafts drafts;
  @Inject private Today today;
  @Inject private Screen screen;

  private final PersonLookup lookup = new PersonLookup();
  private ArchiveDraft draft;
  private FormStep step = FormStep.LOOK;
  private transient Verdict verdict;

  /** Takes up the draft that the address names, or the archive to be corrected, or begins. */
  public void open() {
    screen
        .parameter("refile")
        .ifPresent(no -> screen.asked(() -> drafts.correct(no)).ifPresent(this::take));
    if (draft == null) {
      screen
          .parameter("draft")
          .filter(id -> id.matches("\\d{1,18}"))
          .flatMap(id -> screen.asked(() -> drafts.find(Long.parseLong(id))))
          .ifPresent(this::take);
    }
  }

  private void take(ArchiveDraft found) {
    draft = found;
    step =
        screen
            .parameter("step")
            .filter(number -> number.matches("\\d"))
            .map(number -> FormStep.numbered(Integer.parseInt(number)))
            .filter(asked -> asked != FormStep.LOOK)
            .orElse(draft.step());
  }

  /** Who has an archive already. */
  public void look() {
    screen.asked(() -> drafts.look(lookup.getPerson())).ifPresent(lookup::found);
  }

  /** Begins a form with what was searched. */
  public void begin() {
    screen.asked(() -> drafts.begin(lookup)).ifPresent(begun -> turn(begun, FormStep.WORKER));
  }

  private void turn(ArchiveDraft to, FormStep next) {
    screen.go(HERE, "draft", to.id(), "step", next.ordinal());
  }

  /** Keeps what is typed and goes on, unless something on this step is wrong. */
  public void forward() {
    if (kept() && screen.tried(() -> drafts.check(draft, step))) {
      turn(draft, step.next());
    }
  }

  public void backward() {
    turnTo(
        step.previous() == FormStep.LOOK ? FormStep.WORKER.ordinal() : step.previous().ordinal());
  }

  /** Keeps what is typed and goes to another step. */
  public void turnTo(int number) {
    if (kept()) {
      turn(draft, FormStep.numbered(number));
    }
  }

  private boolean kept() {
    draft.stands(step);
    return screen.tried(() -> drafts.keep(draft));
  }

  public void save() {
    if (kept()) {
      screen.say("archive_apply.kept");
    }
  }

  /** Keeps what is typed, without a word. */
  public void keep() {
    kept();
  }

  public void discard(long id) {
    screen.done(() -> drafts.discard(id), "archive_apply.drafts.discarded");
  }

  /** Sends the application; sent twice, it is filed once. */
  public void file() {
    Optional<ArchiveNo> before = drafts.sentBefore(draft);
    if (before.isPresent()) {
      screen.say("archive_apply.filed.before");
      screen.go(DETAIL, "no", before.get());
    } else if (kept()) {
      screen.asked(() -> drafts.file(draft)).ifPresent(this::sent);
    }
  }

  private void sent(ArchiveNo no) {
    String key = draft.isCorrection() ? "archive_apply.refiled" : "archive_apply.filed";
    screen.say(key, draft.name());
    screen.go(DETAIL, "no", no);
  }

  public void addMember() {
    draft.sheet().addRow("members");
  }

  public void removeMember(int row) {
    draft.sheet().removeRow("members", row);
    keep();
  }

  public void addDocument() {
    draft.sheet().addRow("documents");
  }

  public void removeDocument(int row) {
    draft.sheet().removeRow("documents", row);
    keep();
  }

  public String getTitle() {
    return draft == null ? Messages.of("archive_apply.title") : draft.title();
  }

  public String getSavedWords() {
    return draft == null ? "" : Messages.of("archive_apply.saved", draft.savedAt());
  }

  public boolean isBegun() {
    return draft != null;
  }

  public FormStep getStep() {
    return step;
  }

  /** The steps after the first look, with what is to be put right on those passed. */
  public List<Stop> getTrail() {
    List<Stop> stops = new ArrayList<>();
    for (FormStep each : FormStep.values()) {
      if (each != FormStep.LOOK) {
        boolean passed = each.ordinal() < step.ordinal();
        long faults = passed ? getVerdict().faults(each) : 0;
        String mark = each == step ? "c" : passed && faults == 0 ? "d" : "";
        stops.add(new Stop(each.ordinal(), Messages.label(each), each == step, mark, faults));
      }
    }
    return stops;
  }

  /** What is found of what is typed so far. */
  public Verdict getVerdict() {
    if (verdict == null) {
      verdict = drafts.judge(draft);
    }
    return verdict;
  }

  public boolean isFileable() {
    return getVerdict().isFileable();
  }

  public List<DraftLine> getDrafts() {
    return drafts.all();
  }

  public PersonLookup getLookup() {
    return lookup;
  }

  public TypedSheet getSheet() {
    return draft == null ? new TypedSheet() : draft.sheet();
  }

  public HouseholdSums getSums() {
    return new HouseholdSums(getSheet(), today.date());
  }

  public LocalDate getAppliedOn() {
    return draft == null ? today.date() : draft.appliedOn(today.date());
  }

  public void setAppliedOn(LocalDate on) {
    draft.applied(on);
    verdict = null;
  }

  public LocalDate getToday() {
    return today.date();
  }

  /** The last twelve months before this one. */
  public List<String> getMonths() {
    YearMonth now = YearMonth.from(today.date());
    return IntStream.rangeClosed(1, MONTHS_ASKED)
        .mapToObj(back -> now.minusMonths(back).toString())
        .toList();
  }

  public WorkerKind[] getWorkerKinds() {
    return WorkerKind.values();
  }

  public Evidence[] getEvidences() {
    return Evidence.values();
  }

  public HardshipCause[] getAllCauses() {
    return HardshipCause.values();
  }

  public List<HardshipEvent> getEvents() {
    return List.of(HardshipEvent.values()).stream()
        .filter(event -> event != HardshipEvent.NONE)
        .toList();
  }

  public ExpenditureKind[] getExpenditureKinds() {
    return ExpenditureKind.values();
  }

  public Exclusion[] getAllExclusions() {
    return Exclusion.values();
  }
}

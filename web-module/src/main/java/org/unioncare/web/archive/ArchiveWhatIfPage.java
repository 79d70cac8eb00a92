package org.unioncare.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.archive.whatif.GroupMovements;
import org.unioncare.domain.archive.whatif.LevelMove;
import org.unioncare.domain.archive.whatif.Movement;
import org.unioncare.domain.archive.whatif.Scenario;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.archive.whatif.WhatIfChoice;
import org.unioncare.domain.archive.whatif.WhatIfLine;
import org.unioncare.domain.archive.whatif.WhatIfQuestion;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.service.archive.whatif.WhatIf;
import org.unioncare.service.archive.whatif.WhatIfAhead;
import org.unioncare.service.eligibility.publishing.ReadingDrafts;
import org.unioncare.service.eligibility.publishing.ReadingPacks;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;
import org.unioncare.web.shared.KeyPaging;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;
import org.unioncare.web.shared.Words;

/** A change of rules tried on the whole register: who it concerns, what it costs, scenarios. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies; the rest is asked anew
@PolicyClause({"QS-03", "LZ-13"})
public class ArchiveWhatIfPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ON_A_PAGE = 50;

  @Inject private WhatIf whatIf;
  @Inject private WhatIfAhead ahead;
  @Inject private ReadingPacks packs;
  @Inject private ReadingDrafts drafts;
  @Inject private Officer officer;
  @Inject private Today today;
  @Inject private Screen screen;

  private final KeyPaging paging = new KeyPaging();
  private TypedChange change;
  private WhatIfView.By by = WhatIfView.By.UNION;
  private String title;
  private transient WhatIfWork work;
  private transient WhatIfQuestion question;
  private transient WhatIfAnswer answer;
  private transient Scenario shown;
  private transient Scenario compared;
  private transient WhatIfChoice choice;
  private transient List<WhatIfLine> lines;
  private String chosen;

  @PostConstruct
  void begin() {
    change = new TypedChange(today.date(), officer.union());
    screen.parameter("draft").ifPresent(text -> change.setPack("draft=" + text));
    screen.parameter("pack").ifPresent(text -> change.setPack("pack=" + text));
  }

  /** Asks; a big register is judged on while the page shows how far it is. */
  public void ask() {
    forget();
    begun();
  }

  /** Judges a kept scenario anew by the archives of now, lists those concerned, and compares. */
  public void again() {
    Scenario kept = shown;
    take(kept);
    forget();
    compared = kept;
    if (!begun()) {
      open(kept);
    }
  }

  private boolean begun() {
    return screen.tried(
        () -> {
          question = change.question(this::draftText);
          work = new WhatIfWork();
          work.begun(ahead.ask(question, work));
          look();
        });
  }

  /** Looks whether the answer is there. */
  public void look() {
    if (work == null) {
      return;
    }
    WhatIfWork under = work;
    if (!screen.tried(() -> answer = under.soon().orElse(null)) || answer != null) {
      work = null;
      if (compared != null) {
        compare();
      }
    }
  }

  private void compare() {
    if (answer == null) {
      open(compared);
    } else if (answer.all().concerned() > 0) {
      list(null, null);
    }
  }

  private String draftText(PackReference reference) {
    return drafts.sheet(reference).yaml();
  }

  private void forget() {
    work = null;
    question = null;
    answer = null;
    shown = null;
    compared = null;
    choice = null;
    lines = null;
    title = null;
    paging.restart();
  }

  public boolean isUnderWay() {
    return work != null;
  }

  public int getPercent() {
    return work == null ? 0 : work.percent();
  }

  public String getProgress() {
    if (work == null) {
      return "";
    }
    return work.all() == 0
        ? Messages.of("archive_what_if.progress.begun")
        : Messages.of("archive_what_if.progress", work.judged(), work.all());
  }

  public WhatIfView getView() {
    return answer == null ? null : new WhatIfView(answer, by);
  }

  /** The scenario that is shown, or null while a fresh answer is. */
  public Scenario getShown() {
    return shown;
  }

  /** Lists the archives of a movement, of one group or of all. */
  public void list(GroupMovements row, Movement movement) {
    WhatIfView view = getView();
    choice = view.choice(row, movement);
    String what =
        Messages.of(movement == null ? "archive_what_if.concerned" : "Movement." + movement);
    chosen = row == null ? what : Messages.of("archive_what_if.of", view.label(row), what);
    listFromStart();
  }

  /** Lists the archives that go from one level to another. */
  public void listMove(LevelMove move) {
    choice = WhatIfView.choice(move);
    chosen = WhatIfView.move(move);
    listFromStart();
  }

  private void listFromStart() {
    paging.restart();
    load();
  }

  /** Reads the page of the list at hand. */
  public void load() {
    lines =
        screen
            .asked(
                () -> paging.read(whatIf.page(question, choice, paging.after(), ON_A_PAGE)).items())
            .orElse(List.of());
  }

  public List<WhatIfLine> getLines() {
    return lines;
  }

  public boolean isListing() {
    return lines != null;
  }

  /** Whether the archives can be listed: of a fresh answer only, whose question is at hand. */
  public boolean isFresh() {
    return answer != null && question != null;
  }

  public String getChosen() {
    return chosen;
  }

  /** Keeps the answer under a name. */
  public void keep() {
    screen.done(() -> shown = whatIf.keep(title, answer), "archive_what_if.kept", title);
  }

  public List<Scenario> getScenarios() {
    return whatIf.kept();
  }

  /** Shows a scenario as it was kept, and takes its change over into the form. */
  public void open(Scenario scenario) {
    forget();
    shown = scenario;
    answer = scenario.answer();
    take(scenario);
  }

  private void take(Scenario scenario) {
    WhatIfAnswer kept = scenario.answer();
    change.take(kept.change());
    change.setAsOf(kept.asOf());
    change.setUnion(kept.union().value());
  }

  /** What was kept: when, by whom, of how many archives, by which change. */
  public String getStored() {
    return Messages.of(
        "archive_what_if.stored",
        shown.title(),
        shown.savedAt(),
        shown.account(),
        answer.union(),
        answer.asOf(),
        Words.count(answer.looked()),
        TypedChange.words(answer.change()));
  }

  /** What has changed since a scenario was kept, or null when none was judged anew. */
  public WhatIfCompared getCompared() {
    return compared == null || answer == null ? null : new WhatIfCompared(compared, answer);
  }

  public void discard(Scenario scenario) {
    screen.done(() -> whatIf.discard(scenario.id()), "archive_what_if.discarded", scenario.title());
    if (shown != null && shown.id() == scenario.id()) {
      forget();
    }
  }

  public String words(Scenario scenario) {
    return TypedChange.words(scenario.answer().change());
  }

  public String move(LevelMove move) {
    return WhatIfView.move(move);
  }

  /** Whether the reader may open archives. */
  public boolean isReading() {
    return officer.may(Duty.READ_ARCHIVES);
  }

  /** Published versions, the latest first, and drafts for those who write them. */
  public List<SelectItem> getPacks() {
    List<SelectItem> items = new ArrayList<>();
    if (officer.may(Duty.PUBLISH_POLICIES)) {
      drafts
          .list()
          .forEach(
              draft ->
                  items.add(
                      item(
                          TypedChange.draft(draft.reference()),
                          "archive_what_if.pack.draft",
                          draft.title(),
                          draft.reference())));
    }
    packs
        .list()
        .forEach(
            pack ->
                items.add(
                    item(
                        TypedChange.published(pack.reference()),
                        "archive_what_if.pack.published",
                        pack.title(),
                        pack.reference())));
    return items;
  }

  private static SelectItem item(String value, String key, String title, PackReference pack) {
    return new SelectItem(value, Messages.of(key, title, pack.version()));
  }

  public TypedChange getChange() {
    return change;
  }

  public WhatIfView.By[] getWays() {
    return WhatIfView.By.values();
  }

  public WhatIfView.By getBy() {
    return by;
  }

  public void setBy(WhatIfView.By by) {
    this.by = by;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public KeyPaging getPaging() {
    return paging;
  }
}

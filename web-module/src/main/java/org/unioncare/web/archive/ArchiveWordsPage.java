package org.unioncare.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.CodeLists;
import org.unioncare.domain.archive.Dictionary;
import org.unioncare.domain.archive.Document;
import org.unioncare.domain.archive.Home;
import org.unioncare.domain.archive.Means;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.archive.PersonView;
import org.unioncare.domain.archive.SheetView;
import org.unioncare.domain.eligibility.PackEntry;
import org.unioncare.domain.eligibility.PackReference;
import org.unioncare.domain.security.Duty;
import org.unioncare.service.archive.Dictionaries;
import org.unioncare.service.eligibility.Assessments;
import org.unioncare.service.security.Officer;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** The words of the dictionaries and of archives as every archive page shows them. */
@Named
@RequestScoped
public class ArchiveWordsPage {
  private static final String COMMA = "list.comma";

  @Inject private Dictionaries dictionaries;
  @Inject private Assessments assessments;
  @Inject private Officer officer;
  private CodeLists lists;

  /** The words of a dictionary to choose from. */
  public List<SelectItem> of(Dictionary dictionary) {
    return lists().items(dictionary).stream()
        .map(item -> new SelectItem(item.code(), item.label()))
        .toList();
  }

  /** How a member may be related to the worker, who is none of his own relations. */
  public List<SelectItem> getRelations() {
    return of(Dictionary.RELATION).stream()
        .filter(item -> !Person.SELF.equals(item.getValue()))
        .toList();
  }

  private String label(Dictionary dictionary, String code) {
    return code == null ? "" : lists().label(dictionary, code);
  }

  public String relation(String code) {
    return label(Dictionary.RELATION, code);
  }

  /** What a person does: 工作状态 of the worker, 人员身份 of a member. */
  public String workState(PersonView person) {
    boolean worker = Person.SELF.equals(person.relation());
    return label(worker ? Dictionary.WORK_STATE : Dictionary.MEMBER_STATE, person.work().state());
  }

  /** Health, and the disability with its grade where there is one. */
  public String health(PersonView person) {
    List<String> words = new ArrayList<>();
    words.add(label(Dictionary.HEALTH, person.health().condition()));
    words.add(label(Dictionary.DISABILITY_KIND, person.health().disabilityKind()));
    words.add(label(Dictionary.DISABILITY_GRADE, person.health().disabilityGrade()));
    return joined(words);
  }

  /** Kind and area of the home, and how many the household owns. */
  public String housing(Home home) {
    List<String> words = new ArrayList<>();
    words.add(label(Dictionary.HOUSING, home.type()));
    words.add(home.area() == null ? "" : Messages.of("archive_sheet.area", home.area()));
    words.add(Messages.of("archive_sheet.homes", home.homesOwned()));
    return joined(words);
  }

  /** What the hardship costs in a year, kind by kind. */
  public String spending(Means means) {
    return joined(
        means.expenditure().entrySet().stream()
            .filter(spent -> !spent.getValue().isZero())
            .map(spent -> Messages.of("archive_sheet.spent.on", spent.getKey(), spent.getValue()))
            .toList());
  }

  public String documents(List<Document> documents) {
    return joined(documents.stream().map(Document::title).toList());
  }

  /** The worker first, then the members. */
  public List<PersonView> people(SheetView sheet) {
    List<PersonView> people = new ArrayList<>();
    people.add(sheet.worker());
    people.addAll(sheet.members());
    return people;
  }

  /** A name as others may read it: the family name and the last character. */
  public String masked(String name) {
    if (name == null || name.length() < 2) {
      return name;
    }
    String end = name.length() == 2 ? "" : name.substring(name.length() - 1);
    return name.charAt(0) + "*".repeat(Math.max(1, name.length() - 2)) + end;
  }

  /** The state of an archive; under review, with the level of the union that has it. */
  public String state(ArchiveLine line) {
    return line.status() == ArchiveStatus.UNDER_REVIEW
        ? Messages.of("archive_list.review", line.desk().level())
        : Figures.text(line.status());
  }

  /** The title and version of the pack that an archive was judged by. */
  public String pack(PackReference pack) {
    String title =
        officer.may(Duty.ASSESS)
            ? assessments.packs().stream()
                .filter(entry -> entry.reference().id().equals(pack.id()))
                .findFirst()
                .map(PackEntry::title)
                .orElse(pack.id())
            : pack.id();
    return Messages.of("archive_judgement.version", title, pack.version());
  }

  private CodeLists lists() {
    if (lists == null) {
      lists = dictionaries.codeLists();
    }
    return lists;
  }

  private static String joined(List<String> words) {
    return words.stream()
        .filter(word -> word != null && !word.isBlank())
        .collect(Collectors.joining(Messages.of(COMMA)));
  }
}

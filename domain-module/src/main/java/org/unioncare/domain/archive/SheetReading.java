package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unioncare.domain.household.Assets;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;

/** Reads an archive sheet out of what was typed; the paths are those of the form and of REST. */
final class SheetReading {
  private static final Pattern POSTCODE = Pattern.compile("\\d{6}");
  private static final Pattern BANK_CARD = Pattern.compile("\\d{12,30}");
  private static final int MOST_DOCUMENTS = 40;
  private static final int LARGEST_AREA = 100_000;
  private static final int MOST_HOMES = 99;
  private static final int MONTHS = 12;

  private final TypedFields fields;
  private final PersonReading people;

  SheetReading(Map<String, String> typed, SheetRules rules) {
    this.fields = new TypedFields(typed, rules);
    this.people = new PersonReading(fields);
  }

  ArchiveSheet sheet() {
    WorkerKind kind = fields.word("worker.kind", WorkerKind.class);
    Person worker = people.worker(kind);
    LocalDate workSince = fields.day("worker.workSince");
    if (!fields.isTyped("worker.workSince")) {
      fields.refuse("worker.workSince", "FIELD_REQUIRED");
    }
    List<Person> members = members(worker);
    Home home = home(worker);
    Circumstances circumstances = circumstances();
    Means means = means(worker, members);
    Causes causes = causes();
    BankAccount bankAccount = bankAccount();
    List<Document> documents = documents();
    LocalDate consentSignedOn = fields.day("consentSignedOn");
    String remark = fields.text("remark", 500);
    fields.check();
    return new ArchiveSheet(
        kind,
        worker,
        workSince,
        members,
        home,
        circumstances,
        means,
        causes,
        bankAccount,
        documents,
        consentSignedOn,
        remark);
  }

  private List<Person> members(Person worker) {
    List<Person> members = new ArrayList<>();
    Set<Object> known = new HashSet<>();
    known.add(worker.residentId());
    int rows = fields.rows("members", ArchiveSheet.MOST_MEMBERS);
    for (int i = 0; i < rows; i++) {
      Person member = people.member("members[" + i + "]", worker);
      if (member.residentId() != null && !known.add(member.residentId())) {
        fields.refuse("members[" + i + "].residentId", "MEMBER_TWICE", member.residentId());
      }
      members.add(member);
    }
    return members;
  }

  private Home home(Person worker) {
    Integer homesOwned = fields.whole("housing.homesOwned", 0, MOST_HOMES);
    Integer shopArea = fields.whole("housing.shopArea", 0, LARGEST_AREA);
    return new Home(
        fields.required("worker.address", 200),
        fields.formed("worker.postcode", POSTCODE, "POSTCODE_FORM"),
        fields.region(
            "worker.registerRegion",
            worker.residentId() == null ? null : worker.residentId().region()),
        fields.code("housing.type", Dictionary.HOUSING),
        fields.whole("housing.area", 0, LARGEST_AREA),
        homesOwned == null ? 0 : homesOwned,
        shopArea == null ? 0 : shopArea,
        fields.text("housing.vehicles", 100),
        fields.text("housing.otherProperty", 200));
  }

  private Circumstances circumstances() {
    return new Circumstances(
        fields.words("evidence", Evidence.class),
        fields.flag("registeredRuralPoor", false),
        fields.flag("unionMember", false),
        fields.flag("certifiedMinimumLiving", false),
        fields.flag("reliefReceived", false),
        fields.flag("inHardshipAfterRelief", false),
        fields.word("event", HardshipEvent.class, HardshipEvent.NONE),
        fields.words("exclusions", Exclusion.class),
        fields.flag("worker.singleParent", false),
        fields.flag("canHelpItself", false),
        fields.flag("joblessHousehold", false));
  }

  private Means means(Person worker, List<Person> members) {
    return new Means(
        new IncomeStatement(
            wages(worker, members),
            fields.money("income.netOperating"),
            fields.money("income.netProperty"),
            fields.money("income.netTransfer"),
            fields.money("income.other")),
        fields.money("incomeTax"),
        fields.money("statutoryContributions"),
        new Assets(fields.money("assets.netInvestments"), fields.money("assets.savings")),
        fields.amounts("expenditure", ExpenditureKind.class),
        fields.money("offsets"),
        fields.months("monthlyIncomePerHead"),
        fields.money("livingCosts"),
        fields.money("purchaseCosts"));
  }

  /** The wages of a year as stated; where they are not, twelve of everybody's monthly incomes. */
  private Money wages(Person worker, List<Person> members) {
    Money stated = fields.money("income.wages");
    if (fields.isTyped("income.wages")) {
      return stated;
    }
    Money monthly = Money.sum(members.stream().map(Person::monthlyIncome).toList());
    return monthly.plus(worker.monthlyIncome()).times(MONTHS);
  }

  private Causes causes() {
    HardshipCause main = fields.word("causes.main", HardshipCause.class);
    List<HardshipCause> secondary =
        fields.list("causes.secondary").stream()
            .map(text -> fields.constant("causes.secondary", HardshipCause.class, text))
            .filter(java.util.Objects::nonNull)
            .toList();
    if (secondary.size() > Causes.MOST_SECONDARY) {
      fields.refuse("causes.secondary", "TOO_MANY_CAUSES", Causes.MOST_SECONDARY);
    }
    if (secondary.contains(main)) {
      fields.refuse("causes.secondary", "CAUSE_SAME_AS_MAIN", main);
    }
    if (new HashSet<>(secondary).size() < secondary.size()) {
      fields.refuse("causes.secondary", "CAUSE_TWICE");
    }
    return new Causes(main, secondary, fields.text("causes.remark", 200));
  }

  private BankAccount bankAccount() {
    String card = fields.formed("bankAccount.card", BANK_CARD, "BANK_CARD_FORM");
    String bank = fields.text("bankAccount.bank", 60);
    String branch = fields.text("bankAccount.branch", 60);
    boolean started = card != null || bank != null || branch != null;
    if (started && !fields.isTyped("bankAccount.card")) {
      fields.refuse("bankAccount.card", "FIELD_REQUIRED");
    }
    if (started && !fields.isTyped("bankAccount.bank")) {
      fields.refuse("bankAccount.bank", "FIELD_REQUIRED");
    }
    return card == null ? null : new BankAccount(bank, branch, card);
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    int rows = fields.rows("documents", MOST_DOCUMENTS);
    for (int i = 0; i < rows; i++) {
      String row = "documents[" + i + "].";
      documents.add(
          new Document(
              fields.code(row + "kind", Dictionary.ATTACHMENT),
              fields.required(row + "title", 100),
              fields.text(row + "remark", 200)));
    }
    return documents;
  }
}

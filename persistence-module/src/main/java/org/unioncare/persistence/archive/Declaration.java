package org.unioncare.persistence.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.BankAccount;
import org.unioncare.domain.archive.Causes;
import org.unioncare.domain.archive.Circumstances;
import org.unioncare.domain.archive.Means;
import org.unioncare.domain.archive.Person;
import org.unioncare.domain.household.Evidence;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.ExpenditureKind;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.household.IncomeKind;
import org.unioncare.domain.household.IncomeStatement;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.shared.MoneyConverter;

/**
 * 家庭财产、收支情况及致困原因申报表 and what the archive form says once per household; read with the archive's
 * detail only.
 */
@Entity
@Table(name = "archive_sheet")
@PolicyClause({"LZ-A1", "LZ-A2"})
public class Declaration {

  @Id
  @Column(name = "archive_id")
  private Long archiveId;

  @Embedded private HomeEntry home;
  @Embedded private CircumstancesEntry circumstances;
  @Embedded private MeansEntry means;

  @Column(name = "work_since")
  private LocalDate workSince;

  @Column(length = 60)
  private String bank;

  @Column(name = "bank_branch", length = 60)
  private String bankBranch;

  @Column(name = "bank_card", length = 30)
  private String bankCard;

  @Column(name = "cause_remark", length = 200)
  private String causeRemark;

  @Column(name = "consent_signed_on")
  private LocalDate consentSignedOn;

  @Column(length = 500)
  private String remark;

  @ElementCollection
  @CollectionTable(name = "archive_income", joinColumns = @JoinColumn(name = "archive_id"))
  @MapKeyColumn(name = "income_kind")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "amount", nullable = false, precision = 19, scale = 2)
  @Convert(converter = MoneyConverter.class)
  private Map<IncomeKind, Money> incomes = new EnumMap<>(IncomeKind.class);

  @ElementCollection
  @CollectionTable(name = "archive_expenditure", joinColumns = @JoinColumn(name = "archive_id"))
  @MapKeyColumn(name = "expenditure_kind")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "amount", nullable = false, precision = 19, scale = 2)
  @Convert(converter = MoneyConverter.class)
  private Map<ExpenditureKind, Money> expenditures = new EnumMap<>(ExpenditureKind.class);

  @ElementCollection
  @CollectionTable(name = "archive_month", joinColumns = @JoinColumn(name = "archive_id"))
  @MapKeyColumn(name = "income_month")
  @Column(name = "per_head", nullable = false, precision = 19, scale = 2)
  @Convert(converter = MoneyConverter.class)
  private Map<String, Money> months = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "archive_cause", joinColumns = @JoinColumn(name = "archive_id"))
  @OrderColumn(name = "cause_position")
  @Enumerated(EnumType.STRING)
  @Column(name = "cause", nullable = false)
  private List<HardshipCause> causes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "archive_evidence", joinColumns = @JoinColumn(name = "archive_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "evidence", nullable = false)
  private Set<Evidence> evidence = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "archive_exclusion", joinColumns = @JoinColumn(name = "archive_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "exclusion", nullable = false)
  private Set<Exclusion> exclusions = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "archive_document", joinColumns = @JoinColumn(name = "archive_id"))
  @OrderColumn(name = "document_position")
  private List<DocumentEntry> documents = new ArrayList<>();

  protected Declaration() {}

  Declaration(Long archiveId, ArchiveSheet sheet) {
    this.archiveId = archiveId;
    restate(sheet);
  }

  /** What the household declares now. */
  void restate(ArchiveSheet sheet) {
    home = new HomeEntry(sheet.home());
    circumstances = new CircumstancesEntry(sheet.circumstances());
    means = new MeansEntry(sheet.means());
    workSince = sheet.workSince();
    causeRemark = sheet.causes().remark();
    consentSignedOn = sheet.consentSignedOn();
    remark = sheet.remark();
    BankAccount account = sheet.bankAccount();
    bank = account == null ? null : account.bank();
    bankBranch = account == null ? null : account.branch();
    bankCard = account == null ? null : account.card();
    restateLists(sheet);
  }

  private void restateLists(ArchiveSheet sheet) {
    Map<IncomeKind, Money> stated = new EnumMap<>(IncomeKind.class);
    for (IncomeKind kind : IncomeKind.values()) {
      stated.put(kind, sheet.means().income().of(kind));
    }
    incomes = stated;
    expenditures = new HashMap<>(sheet.means().expenditure());
    Map<String, Money> perHead = new HashMap<>();
    sheet.means().monthlyIncomePerHead().forEach((m, amount) -> perHead.put(m.toString(), amount));
    months = perHead;
    causes = new ArrayList<>(sheet.causes().all());
    evidence = new HashSet<>(sheet.circumstances().evidence());
    exclusions = new HashSet<>(sheet.circumstances().exclusions());
    documents = new ArrayList<>(sheet.documents().stream().map(DocumentEntry::new).toList());
  }

  String bankCard() {
    return bankCard;
  }

  ArchiveSheet sheet(WorkerKind kind, Person worker, List<Person> members) {
    return new ArchiveSheet(
        kind,
        worker,
        workSince,
        members,
        home.home(),
        circumstances(),
        means(),
        new Causes(causes.get(0), List.copyOf(causes.subList(1, causes.size())), causeRemark),
        bankCard == null ? null : new BankAccount(bank, bankBranch, bankCard),
        documents.stream().map(DocumentEntry::document).toList(),
        consentSignedOn,
        remark);
  }

  private Circumstances circumstances() {
    return circumstances.circumstances(Set.copyOf(evidence), Set.copyOf(exclusions));
  }

  private Means means() {
    SortedMap<YearMonth, Money> perHead = new TreeMap<>();
    months.forEach((month, amount) -> perHead.put(YearMonth.parse(month), amount));
    return means.means(income(), Map.copyOf(expenditures), perHead);
  }

  private IncomeStatement income() {
    return new IncomeStatement(
        incomes.getOrDefault(IncomeKind.WAGES, Money.ZERO),
        incomes.getOrDefault(IncomeKind.NET_OPERATING, Money.ZERO),
        incomes.getOrDefault(IncomeKind.NET_PROPERTY, Money.ZERO),
        incomes.getOrDefault(IncomeKind.NET_TRANSFER, Money.ZERO),
        incomes.getOrDefault(IncomeKind.OTHER, Money.ZERO));
  }
}

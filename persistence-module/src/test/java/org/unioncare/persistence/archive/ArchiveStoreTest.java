package org.unioncare.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.archive.Actor;
import org.unioncare.domain.archive.ArchiveFilter;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.KnownPerson;
import org.unioncare.domain.archive.SheetRules;
import org.unioncare.domain.archive.When;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.Situation;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.shared.Schema;

/** Archives as the database keeps, finds and refuses them. */
class ArchiveStoreTest {
  private static final LocalDate APPLIED = LocalDate.of(2020, 8, 28);
  private static final When FILED = new When(APPLIED, LocalDateTime.of(2020, 8, 28, 9, 0));
  private static final PolicyPack PACK = PackReader.read(PackFiles.text("qianshan-2020"));
  private static int databases;

  private final CountedStatements statements = new CountedStatements();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private ArchiveRepository archives;
  private ArchiveListRepository lists;
  private SheetRules rules;
  private Union union;
  private Union neighbour;

  @BeforeEach
  void openAnEmptyRegister() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:archives" + databases++ + ";DB_CLOSE_DELAY=-1");
    Schema.migrate(source);
    factory =
        Persistence.createEntityManagerFactory(
            "unioncare",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                statements.over(source),
                "jakarta.persistence.jtaDataSource",
                "",
                "eclipselink.weaving",
                "false",
                "eclipselink.logging.level",
                "OFF"));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    archives = new ArchiveRepository(entities);
    lists = new ArchiveListRepository(entities);
    DictionaryRepository dictionaries = new DictionaryRepository(entities);
    dictionaries.addFirstEdition();
    rules = new SheetRules(dictionaries.codeLists(), Set.of("340882"), APPLIED);
    foundUnions();
  }

  private void foundUnions() {
    Union nation = Union.top(new UnionCode("0"), "全国总工会");
    Union province = nation.below(new UnionCode("34"), "安徽省总工会");
    Union city = province.below(new UnionCode("3408"), "安庆市总工会");
    Union county = city.below(new UnionCode("340882"), "潜山市总工会");
    union = county.below(new UnionCode("340882-0001"), "某厂工会");
    neighbour = county.below(new UnionCode("340882-0002"), "某校工会");
    List.of(nation, province, city, county, union, neighbour).forEach(entities::persist);
    entities.flush();
  }

  @AfterEach
  void close() {
    if (entities.getTransaction().isActive()) {
      entities.getTransaction().rollback();
    }
    factory.close();
  }

  private Map<String, String> typed(String worker, String wife) {
    Map<String, String> typed = new TreeMap<>();
    typed.put("worker.name", "王建华");
    typed.put("worker.residentId", worker);
    typed.put("worker.kind", "STAFF");
    typed.put("worker.workSince", "1995-07-01");
    typed.put("worker.address", "潜山市梅城镇");
    typed.put("worker.industry", "C");
    typed.put("worker.monthlyIncome", "700.00");
    typed.put("worker.maritalStatus", "MARRIED");
    typed.put("worker.medicalInsurance", "EMPLOYEE");
    typed.put("worker.registerType", "NON_AGRICULTURAL");
    typed.put("members[0].name", "李秀梅");
    typed.put("members[0].residentId", wife);
    typed.put("members[0].relation", "SPOUSE");
    typed.put("members[0].monthlyIncome", "0");
    typed.put("members[0].identity", "UNEMPLOYED");
    typed.put("members[0].maritalStatus", "MARRIED");
    typed.put("members[0].medicalInsurance", "RESIDENT");
    typed.put("causes.main", "ILLNESS");
    typed.put("causes.secondary", "SCHOOLING,OTHER");
    typed.put("housing.type", "SELF_BUILT");
    typed.put("certifiedMinimumLiving", "true");
    typed.put("reliefReceived", "true");
    typed.put("inHardshipAfterRelief", "true");
    typed.put("expenditure.ILLNESS", "20000.55");
    typed.put("monthlyIncomePerHead.2020-07", "350.00");
    typed.put("exclusions", "REFUSED_JOBS");
    typed.put("evidence", "LABOUR_CONTRACT,WAGE_SHEET");
    typed.put("bankAccount.bank", "中国工商银行");
    typed.put("bankAccount.card", "6222020000000003386");
    typed.put("documents[0].kind", "IDENTITY_CARD");
    typed.put("documents[0].title", "身份证");
    return typed;
  }

  /** The number of the n-th person born on a day. */
  private static String person(int n) {
    String head = "34088219740815%03d".formatted(n);
    return head + ResidentIdNumber.checkDigit(head);
  }

  private ArchiveSheet sheet(int worker, int wife) {
    Map<String, String> typed = typed(person(worker), person(wife));
    typed.remove("exclusions");
    return ArchiveSheet.read(typed, rules);
  }

  private HardshipArchive file(Union at, ArchiveSheet sheet) {
    Decision decision = decision(at, sheet);
    Actor clerk = new Actor(at.code() + ".clerk", "某某", at.code(), Set.of(Office.CLERK));
    HardshipArchive archive =
        HardshipArchive.file(archives.nextNo(at, 2020), at, sheet, decision, clerk, FILED);
    archives.add(archive, sheet);
    return archive;
  }

  private static Decision decision(Union at, ArchiveSheet sheet) {
    TreeMap<java.time.YearMonth, Money> lines = new TreeMap<>();
    sheet.facts().monthlyIncomePerHead().keySet().forEach(m -> lines.put(m, Money.of("585.00")));
    return Decision.of(
        PACK, new Situation(at.code(), APPLIED, sheet.facts(), Money.of("585.00"), lines));
  }

  private HardshipArchive reread(HardshipArchive archive) {
    entities.flush();
    entities.clear();
    return archives.within(union.jurisdiction(), archive.archiveNo());
  }

  @Test
  void a_sheet_is_read_again_as_it_was_filed() {
    ArchiveSheet filed = ArchiveSheet.read(typed(person(1), person(2)), rules);
    HardshipArchive archive = reread(file(union, sheet(1, 2)));
    ArchiveSheet stored = archives.sheet(archive);
    assertThat(stored.worker()).isEqualTo(filed.worker());
    assertThat(stored.members()).isEqualTo(filed.members());
    assertThat(stored.means()).isEqualTo(filed.means());
    assertThat(stored.causes()).isEqualTo(filed.causes());
    assertThat(stored.home()).isEqualTo(filed.home());
    assertThat(stored.documents()).isEqualTo(filed.documents());
    assertThat(stored.bankAccount()).isEqualTo(filed.bankAccount());
    assertThat(stored.circumstances().evidence()).isEqualTo(filed.circumstances().evidence());
    assertThat(archive.level()).isEqualTo(UnionLevel.NATIONAL);
    assertThat(archive.decision().view().assessment().pack()).isEqualTo(PACK.reference());
  }

  @Test
  void numbers_run_within_the_city_and_year() {
    assertThat(file(union, sheet(1, 2)).archiveNo().value()).isEqualTo("3408-2020-000001");
    assertThat(file(neighbour, sheet(3, 4)).archiveNo().value()).isEqualTo("3408-2020-000002");
    assertThat(archives.nextNo(union, 2021).value()).isEqualTo("3408-2021-000001");
  }

  @Test
  void a_page_of_the_list_is_one_statement_however_many_lines_it_has() {
    for (int i = 0; i < 30; i++) {
      file(i % 2 == 0 ? union : neighbour, sheet(2 * i + 1, 2 * i + 2));
    }
    entities.flush();
    entities.clear();
    statements.taken();
    Jurisdiction county = new Jurisdiction(union.parent().orElseThrow().path());
    entities.clear();
    statements.taken();
    Page<ArchiveLine> first = lists.page(county, ArchiveFilter.ALL, null, null, 25);
    assertThat(statements.taken()).isEqualTo(1);
    assertThat(first.items()).hasSize(25);
    assertThat(first.items().get(0).no().value()).isEqualTo("3408-2020-000030");
    Page<ArchiveLine> second =
        lists.page(county, ArchiveFilter.ALL, null, new ArchiveNo(first.next()), 25);
    assertThat(second.items()).hasSize(5);
    assertThat(second.next()).isNull();
    assertThat(
            lists
                .pageBefore(county, ArchiveFilter.ALL, null, second.items().get(0).no(), 25)
                .items())
        .isEqualTo(first.items());
    assertThat(lists.count(county, ArchiveFilter.ALL, null)).isEqualTo(30);
    assertThat(lists.count(union.jurisdiction(), ArchiveFilter.ALL, null)).isEqualTo(15);
  }

  @Test
  void the_list_is_narrowed_by_everything_the_filter_has() {
    HardshipArchive archive = file(union, sheet(1, 2));
    file(neighbour, sheet(3, 4));
    Jurisdiction mine = union.jurisdiction();
    for (String text : List.of("王", "王建华", archive.archiveNo().value(), person(1), person(2))) {
      assertThat(found(mine, text)).as(text).containsExactly(archive.archiveNo());
    }
    for (String text : List.of("建华", "%", "_", "3408-2020-000002", person(3))) {
      assertThat(found(mine, text)).as(text).isEmpty();
    }
    assertThat(
            lists.count(
                mine,
                new ArchiveFilter(
                    Set.of(ArchiveStatus.APPLIED),
                    UnionLevel.NATIONAL,
                    null,
                    archive.application().kind(),
                    null,
                    null),
                null))
        .isEqualTo(1);
    assertThat(
            lists.count(
                mine,
                new ArchiveFilter(Set.of(ArchiveStatus.ACTIVE), null, null, null, null, null),
                null))
        .isZero();
  }

  private List<ArchiveNo> found(Jurisdiction jurisdiction, String text) {
    ArchiveFilter filter = new ArchiveFilter(null, null, null, null, null, text);
    return lists.page(jurisdiction, filter, null, null, 25).items().stream()
        .map(ArchiveLine::no)
        .toList();
  }

  @Test
  void one_household_has_one_archive_and_a_foreign_one_is_not_named() {
    HardshipArchive archive = file(union, sheet(1, 2));
    ArchiveSheet again = sheet(5, 2);
    assertThatThrownBy(() -> archives.requireUnarchived(union.jurisdiction(), again, null))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.reasons()).hasSize(1);
              assertThat(refused.reasons().get(0).code()).isEqualTo("PERSON_ARCHIVED");
              assertThat(refused.reasons().get(0).field()).isEqualTo("members[0].residentId");
              assertThat(refused.reasons().get(0).figures()).contains(archive.archiveNo());
            });
    assertThatThrownBy(() -> archives.requireUnarchived(neighbour.jurisdiction(), again, null))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reasons())
                    .allMatch(
                        reason ->
                            reason.code().equals("PERSON_ARCHIVED_ELSEWHERE")
                                && reason.figures().isEmpty()));
    List<KnownPerson> abroad =
        archives.knownAs(neighbour.jurisdiction(), new ResidentIdNumber(person(2)));
    assertThat(abroad).containsExactly(new KnownPerson(null, true));
  }

  @Test
  void the_database_itself_refuses_a_person_in_two_live_archives() {
    file(union, sheet(1, 2));
    assertThatThrownBy(() -> file(neighbour, sheet(5, 2)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reasons().get(0).code()).isEqualTo("PERSON_ARCHIVED_ELSEWHERE"));
  }

  @Test
  void an_archive_that_ended_lets_its_people_go() {
    HardshipArchive archive = reread(file(union, sheet(1, 2)));
    Actor clerk = new Actor("c", "某某", union.code(), Set.of(Office.CLERK));
    archive.withdraw(clerk, FILED, "申请人撤回");
    entities.flush();
    assertThat(file(neighbour, sheet(1, 2)).status()).isEqualTo(ArchiveStatus.APPLIED);
  }

  @Test
  void a_corrected_sheet_replaces_what_was_said_and_keeps_the_number() {
    HardshipArchive archive = reread(file(union, sheet(1, 2)));
    Actor clerk = new Actor("c", "某某", union.code(), Set.of(Office.CLERK));
    Actor chair = new Actor("d", "某某", union.code(), Set.of(Office.CHAIR));
    archive.returnForRework(chair, FILED, "补充");
    entities.flush();
    ArchiveSheet corrected = sheet(1, 7);
    archive.refile(corrected, decision(union, corrected), clerk, FILED, null);
    archives.restate(archive, corrected);
    HardshipArchive stored = reread(archive);
    assertThat(archives.sheet(stored).members()).isEqualTo(corrected.members());
    assertThat(stored.decisions()).hasSize(2);
    assertThat(file(neighbour, sheet(9, 2)).status()).isEqualTo(ArchiveStatus.APPLIED);
  }

  @Test
  void a_version_seen_before_a_step_is_stale_after_it() {
    HardshipArchive archive = reread(file(union, sheet(1, 2)));
    long seen = archive.version();
    archive.verify(new Actor("c", "某某", union.code(), Set.of(Office.HELPER)), FILED, "一致");
    entities.flush();
    assertThatThrownBy(() -> archive.requireVersion(seen))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.kind()).isEqualTo(RefusedException.Kind.STALE));
  }

  @Test
  void who_filed_does_not_decide() {
    HardshipArchive archive = file(union, sheet(1, 2));
    Set<Office> both = Set.of(Office.CLERK, Office.CHAIR);
    Actor oneMan = new Actor(union.code() + ".clerk", "某某", union.code(), both);
    archive.verify(oneMan, FILED, null);
    assertThatThrownBy(() -> archive.decide(oneMan, FILED, null))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reasons().get(0).code()).isEqualTo("FILED_BY_SAME_PERSON"));
  }
}

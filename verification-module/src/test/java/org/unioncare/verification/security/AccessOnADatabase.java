package org.unioncare.verification.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.security.AccountEntry;
import org.unioncare.domain.security.AccountFilter;
import org.unioncare.domain.security.AuditEntry;
import org.unioncare.domain.security.AuditFilter;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.security.Office;
import org.unioncare.domain.security.SignInPatience;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.persistence.security.Account;
import org.unioncare.persistence.security.AccountRepository;
import org.unioncare.persistence.security.AuditRecord;
import org.unioncare.persistence.security.AuditRepository;
import org.unioncare.persistence.shared.RememberedAnswer;
import org.unioncare.persistence.shared.RememberedAnswerRepository;
import org.unioncare.persistence.shared.Schema;
import org.unioncare.verification.vendor.EmptyDatabases;

/** What access control asks of a database, the same on each vendor's. */
abstract class AccessOnADatabase {
  private static final LocalDateTime NOW = LocalDateTime.of(2020, 9, 10, 8, 30);
  private static final Jurisdiction NATION = new Jurisdiction(new UnionPath("/0/"));
  private static final Jurisdiction COUNTY = new Jurisdiction(new UnionPath("/0/51/510502/"));
  private static final AccountFilter ANY = new AccountFilter(null, null, false);

  private EntityManagerFactory factory;

  abstract DataSource emptyDatabase() throws Exception;

  @BeforeEach
  void found() throws Exception {
    DataSource source = emptyDatabase();
    Schema.migrate(source);
    factory = EmptyDatabases.unitOn(source);
    act(
        manager -> {
          Union nation = Union.top(UnionCode.NATIONAL, "中华全国总工会");
          Union province = nation.below(new UnionCode("51"), "四川省总工会");
          Union county = province.below(new UnionCode("510502"), "江阳区总工会");
          Union other = province.below(new UnionCode("510503"), "纳溪区总工会");
          Union plant = county.below(new UnionCode("510502-0001"), "江阳100%造纸厂工会");
          UnionRepository unions = new UnionRepository(manager);
          List.of(nation, province, county, other, plant).forEach(unions::add);
          AccountRepository accounts = new AccountRepository(manager);
          accounts.add(account(county, "510502.li", "李明", Office.CLERK, Office.CHAIR));
          accounts.add(account(county, "510502.wang", "王芳"));
          accounts.add(account(plant, "510502-0001.zhao", "赵强", Office.HELPER));
          accounts.add(account(other, "510503.qian", "钱进", Office.CLERK));
        });
  }

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void a_union_outside_the_jurisdiction_is_as_unknown_as_one_that_does_not_exist() {
    for (String code : List.of("510503", "51", "510599")) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> unions(u -> u.within(COUNTY, new UnionCode(code))))
          .matches(refused -> refused.kind() == RefusedException.Kind.UNKNOWN);
    }
    assertThat(this.<String>unions(u -> u.within(COUNTY, new UnionCode("510502-0001")).name()))
        .isEqualTo("江阳100%造纸厂工会");
  }

  @Test
  void the_tree_is_read_level_by_level_with_the_count_of_those_below() {
    assertThat(this.<List<UnionEntry>>unions(u -> u.entriesBelow(new UnionCode("51"))))
        .extracting(e -> e.code() + " " + e.parent() + " " + e.children())
        .containsExactly("510502 51 1", "510503 51 0");
    UnionEntry top = unions(u -> u.entry(UnionCode.NATIONAL)).orElseThrow();
    assertThat(top.parent()).isNull();
    assertThat(
            this.<Integer>unions(
                u -> u.nextGrassrootsNumber(u.find(new UnionCode("510502")).orElseThrow())))
        .isEqualTo(2);
    assertThat(
            this.<Integer>unions(
                u -> u.nextGrassrootsNumber(u.find(new UnionCode("510503")).orElseThrow())))
        .isEqualTo(1);
  }

  @Test
  void unions_are_found_by_name_or_code_page_by_page_and_signs_are_just_signs() {
    assertThat(found(COUNTY, "区总工会")).containsExactly("510502");
    assertThat(found(NATION, "51050")).containsExactly("510502", "510502-0001", "510503");
    assertThat(found(NATION, "100%")).containsExactly("510502-0001");
    assertThat(found(NATION, "_")).isEmpty();
    Page<UnionEntry> first = unions(u -> u.matching(NATION, "总工会", null, 2));
    assertThat(first.items()).extracting(e -> e.code().value()).containsExactly("0", "51");
    Page<UnionEntry> second = unions(u -> u.matching(NATION, "总工会", first.next(), 2));
    assertThat(second.items())
        .extracting(e -> e.code().value())
        .containsExactly("510502", "510503");
    assertThat(second.next()).isNull();
  }

  @Test
  void accounts_are_listed_by_jurisdiction_text_office_and_lock() {
    act(manager -> new AccountRepository(manager).find("510502.wang").orElseThrow().lock());
    assertThat(names(COUNTY, ANY)).containsExactly("510502-0001.zhao", "510502.li", "510502.wang");
    assertThat(names(NATION, new AccountFilter("510503", null, false)))
        .containsExactly("510503.qian");
    assertThat(names(NATION, new AccountFilter("明", null, false))).containsExactly("510502.li");
    assertThat(names(NATION, new AccountFilter(null, Office.CLERK, false)))
        .containsExactly("510502.li", "510503.qian");
    assertThat(names(NATION, new AccountFilter(null, null, true))).containsExactly("510502.wang");
    assertThat(names(COUNTY, new AccountFilter("510502", Office.CHAIR, true))).isEmpty();
    Page<AccountEntry> first = accounts(a -> a.matching(NATION, ANY, null, 3));
    assertThat(accounts(a -> a.matching(NATION, ANY, first.next(), 3)).items())
        .extracting(AccountEntry::name)
        .containsExactly("510503.qian");
  }

  @Test
  void an_account_of_another_county_is_unknown() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> accounts(a -> a.within(COUNTY, "510503.qian")))
        .matches(refused -> refused.kind() == RefusedException.Kind.UNKNOWN);
  }

  @Test
  void the_fifth_wrong_password_bars_for_a_while_and_a_right_one_forgets_them() {
    for (int i = 1; i <= 4; i++) {
      fail("510502.li");
    }
    assertThat(this.<Boolean>accounts(a -> a.find("510502.li").orElseThrow().isBarred(NOW)))
        .isFalse();
    fail("510502.li");
    LocalDateTime until = NOW.plus(SignInPatience.ORDINARY.pause());
    Account barred = accounts(a -> a.find("510502.li")).orElseThrow();
    assertThat(barred.isBarred(until.minusSeconds(1))).isTrue();
    assertThat(barred.isBarred(until)).isFalse();
    assertThat(this.<Boolean>accounts(a -> a.find("510502.wang").orElseThrow().isBarred(NOW)))
        .isFalse();
    act(manager -> new AccountRepository(manager).signedIn("510502.li", until));
    fail("510502.li");
    assertThat(this.<Boolean>accounts(a -> a.find("510502.li").orElseThrow().isBarred(until)))
        .isFalse();
  }

  @Test
  void offices_are_added_up_and_a_lock_changes_the_stamp() {
    long before = accounts(a -> a.standing("510502.li")).orElseThrow().stamp();
    act(
        manager -> {
          Account account = new AccountRepository(manager).find("510502.li").orElseThrow();
          account.revoke(Office.CHAIR);
          account.grant(Office.FINANCE, "510502.secadmin", NOW);
          account.grant(Office.FINANCE, "510502.secadmin", NOW);
          account.lock();
        });
    var standing = accounts(a -> a.standing("510502.li")).orElseThrow();
    assertThat(standing.offices()).containsExactlyInAnyOrder(Office.CLERK, Office.FINANCE);
    assertThat(standing.may(Duty.PAY_GRANTS)).isTrue();
    assertThat(standing.locked()).isTrue();
    assertThat(standing.stamp()).isGreaterThan(before);
  }

  @Test
  void the_audit_log_is_read_newest_first_within_the_jurisdiction() {
    act(
        manager -> {
          AuditRepository log = new AuditRepository(manager);
          log.add(line("510502.li", "ARCHIVE_READ", "5105-2020-000001", "/0/51/510502/"));
          log.add(line("510503.qian", "ARCHIVE_READ", "5105-2020-000002", "/0/51/510503/"));
          log.add(line("510502.li", "UNION_RENAMED", "510502", "/0/51/510502/510502-0001/"));
        });
    assertThat(audit(COUNTY, new AuditFilter(null, null, null, null)))
        .extracting(AuditEntry::subject)
        .containsExactly("510502", "5105-2020-000001");
    assertThat(audit(NATION, new AuditFilter("510503.qian", null, null, null))).hasSize(1);
    assertThat(audit(NATION, new AuditFilter(null, "5105-2020-000001", null, null))).hasSize(1);
    assertThat(audit(COUNTY, new AuditFilter("510503.qian", null, null, null))).isEmpty();
    LocalDate day = NOW.toLocalDate();
    assertThat(audit(COUNTY, new AuditFilter(null, null, day, day))).hasSize(2);
    assertThat(audit(COUNTY, new AuditFilter(null, null, day.plusDays(1), null))).isEmpty();
    assertThat(audit(COUNTY, new AuditFilter(null, null, null, day.minusDays(1)))).isEmpty();
  }

  @Test
  void an_answer_is_remembered_once() {
    String token = "a".repeat(64);
    act(manager -> answers(manager).add(new RememberedAnswer(token, "h1", NOW)));
    assertThatExceptionOfType(PersistenceException.class)
        .isThrownBy(
            () -> act(manager -> answers(manager).add(new RememberedAnswer(token, "h2", NOW))));
    String body = "{\"detail\":\"" + "字".repeat(9000) + "\"}";
    act(
        manager ->
            answers(manager).find(token).orElseThrow().answer(409, "application/json", null, body));
    RememberedAnswer kept = ask(manager -> answers(manager).find(token)).orElseThrow();
    assertThat(kept.belongsTo("h1")).isTrue();
    assertThat(kept.isAtWork()).isFalse();
    assertThat(kept.body()).isEqualTo(body);
    assertThat(this.<Integer>ask(manager -> answers(manager).forgetBefore(NOW.plusDays(7))))
        .isEqualTo(1);
  }

  private static Account account(Union union, String name, String holder, Office... offices) {
    Account account = new Account(name, holder, union, "hash");
    Arrays.stream(offices).forEach(office -> account.grant(office, "founding", NOW));
    return account;
  }

  private static AuditRecord line(String account, String act, String subject, String where) {
    return new AuditRecord(NOW, account, act, subject, new UnionPath(where), null);
  }

  private static RememberedAnswerRepository answers(EntityManager manager) {
    return new RememberedAnswerRepository(manager);
  }

  private void fail(String account) {
    act(manager -> new AccountRepository(manager).failed(account, SignInPatience.ORDINARY, NOW));
  }

  private List<String> found(Jurisdiction jurisdiction, String text) {
    return unions(u -> u.matching(jurisdiction, text, null, 50)).items().stream()
        .map(entry -> entry.code().value())
        .toList();
  }

  private List<String> names(Jurisdiction jurisdiction, AccountFilter filter) {
    return accounts(a -> a.matching(jurisdiction, filter, null, 50)).items().stream()
        .map(AccountEntry::name)
        .toList();
  }

  private List<AuditEntry> audit(Jurisdiction jurisdiction, AuditFilter filter) {
    return ask(m -> new AuditRepository(m).matching(jurisdiction, filter, null, 50)).items();
  }

  private <T> T unions(Function<UnionRepository, T> question) {
    return ask(manager -> question.apply(new UnionRepository(manager)));
  }

  private <T> T accounts(Function<AccountRepository, T> question) {
    return ask(manager -> question.apply(new AccountRepository(manager)));
  }

  private void act(Consumer<EntityManager> act) {
    ask(
        manager -> {
          act.accept(manager);
          return null;
        });
  }

  private <T> T ask(Function<EntityManager, T> question) {
    try (EntityManager manager = factory.createEntityManager()) {
      manager.getTransaction().begin();
      try {
        T answer = question.apply(manager);
        manager.getTransaction().commit();
        return answer;
      } finally {
        if (manager.getTransaction().isActive()) {
          manager.getTransaction().rollback();
        }
      }
    }
  }
}

package org.unioncare.verification.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unioncare.domain.archive.ArchiveStatus;
import org.unioncare.domain.archive.whatif.GroupMovements;
import org.unioncare.domain.archive.whatif.LevelMove;
import org.unioncare.domain.archive.whatif.MovedArchive;
import org.unioncare.domain.archive.whatif.Movement;
import org.unioncare.domain.archive.whatif.Movements;
import org.unioncare.domain.archive.whatif.RegisterReader;
import org.unioncare.domain.archive.whatif.WhatIfAnswer;
import org.unioncare.domain.archive.whatif.WhatIfChoice;
import org.unioncare.domain.archive.whatif.WhatIfRun;
import org.unioncare.domain.eligibility.ChangedRules;
import org.unioncare.domain.eligibility.Decision;
import org.unioncare.domain.eligibility.HouseholdColumns;
import org.unioncare.domain.eligibility.MinimumLivingLine;
import org.unioncare.domain.eligibility.MinimumLivingLines;
import org.unioncare.domain.eligibility.PolicyPacks;
import org.unioncare.domain.household.HardshipCause;
import org.unioncare.domain.organisation.Jurisdiction;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.persistence.archive.whatif.RegisterRepository;
import org.unioncare.persistence.eligibility.LineFile;
import org.unioncare.persistence.eligibility.PackFiles;
import org.unioncare.persistence.eligibility.PackReader;
import org.unioncare.persistence.shared.Schema;
import org.unioncare.service.archive.DemoRegister;
import org.unioncare.verification.vendor.EmptyDatabases;

/** The what-if on the demo's register answers what judging each household singly answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WhatIfOnADatabase {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final PolicyPacks PACKS =
      new PolicyPacks(
          PackFiles.names().stream().map(name -> PackReader.read(PackFiles.text(name))).toList());
  private static final MinimumLivingLines LINES = new MinimumLivingLines(LineFile.read());
  private static final UnionPath NATION = UnionPath.top(UnionCode.NATIONAL);

  private EntityManagerFactory factory;
  private EntityManager entities;
  private RegisterRepository register;
  private List<SinglyJudged.Stored> stored;

  abstract DataSource emptyDatabase() throws Exception;

  void closeDatabase() throws Exception {}

  @BeforeAll
  void fill() throws Exception {
    DataSource source = emptyDatabase();
    Schema.migrate(source);
    factory = EmptyDatabases.unitOn(source);
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    DemoRegister.write(entities, PACKS, LINES, TODAY);
    register = new RegisterRepository(entities);
    stored = stored();
  }

  @AfterAll
  void close() throws Exception {
    entities.getTransaction().rollback();
    factory.close();
    closeDatabase();
  }

  private List<SinglyJudged.Stored> stored() {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                SELECT a.archive_no, a.union_path, a.status, a.main_cause, d.judgement
                FROM hardship_archive a JOIN filing_decision d ON d.archive_id = a.id
                WHERE d.id = (SELECT MAX(l.id) FROM filing_decision l WHERE l.archive_id = a.id)
                ORDER BY a.archive_no""")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new SinglyJudged.Stored(
                    (String) row[0],
                    (String) row[1],
                    ArchiveStatus.valueOf((String) row[2]),
                    (String) row[3],
                    Decision.read(text(row[4])).situation()))
        .toList();
  }

  private static String text(Object column) {
    try {
      return column instanceof java.sql.Clob clob
          ? clob.getSubString(1, (int) clob.length())
          : (String) column;
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every row in order, as text beside what else it says. */
  private static final class Rows implements RegisterReader {
    private final HouseholdColumns block = new HouseholdColumns(1);
    private final Map<String, String> found = new TreeMap<>();
    private String path;

    @Override
    public HouseholdColumns next(String unionPath) {
      block.clear();
      path = unionPath;
      return block;
    }

    @Override
    public String region() {
      return new UnionPath(path).code().region();
    }

    @Override
    public void added(String no, ArchiveStatus status, HardshipCause cause, String register) {
      found.put(no, path + " " + status + " " + cause + " " + register + " " + block.text(0));
    }

    @Override
    public void passedOver() {
      throw new IllegalStateException();
    }
  }

  @Test
  void the_flat_row_of_each_archive_says_what_its_decision_and_its_status_say() {
    Rows rows = new Rows();
    register.read(new Jurisdiction(NATION), rows, read -> {});
    Map<String, String> expected = new TreeMap<>();
    HouseholdColumns block = new HouseholdColumns(1);
    for (SinglyJudged.Stored archive : stored) {
      block.clear();
      block.add(archive.situation());
      expected.put(
          archive.no(),
          archive.path()
              + " "
              + archive.status()
              + " "
              + archive.cause()
              + " "
              + archive.situation().facts().registerRegion()
              + " "
              + block.text(0));
    }
    assertThat(rows.found).hasSize(2_000).isEqualTo(expected);
  }

  private static ChangedRules change(String word) {
    return switch (word) {
      case "nothing" -> rules(null, null, "1");
      case "times 1.1" -> rules(null, null, "1.1");
      case "times 0.85" -> rules(null, null, "0.85");
      case "line of one county" -> rules(null, line("340882", "1333.33"), "1");
      case "line of a city" -> rules(null, line("5105", "333.33"), "1");
      default -> rules(word, null, "1");
    };
  }

  private static ChangedRules rules(String pack, MinimumLivingLine line, String times) {
    return new ChangedRules(
        PACKS,
        LINES,
        TODAY,
        pack == null ? null : PACKS.latest(pack).orElseThrow(),
        line,
        Multiple.of(times));
  }

  private static MinimumLivingLine line(String region, String amount) {
    return new MinimumLivingLine(region, TODAY, Money.of(amount), null, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "times 1.1",
        "times 0.85",
        "line of one county",
        "line of a city",
        "qianshan-2020",
        "luzhou-2018",
        "muchuan-2016",
        "national-2018",
        "three-kinds-2021"
      })
  void a_change_answers_what_judging_singly_answers(String word) {
    ChangedRules rules = change(word);
    SinglyJudged singly = new SinglyJudged(rules, stored);
    WhatIfRun run = WhatIfRun.counting(rules, NATION);
    register.read(new Jurisdiction(NATION), run, read -> {});
    run.finish();
    WhatIfAnswer answer = run.answer(word, Map.of());

    assertThat(answer.looked()).isEqualTo(2_000);
    assertThat(answer.unjudged()).isZero();
    assertThat(levels(answer)).isEqualTo(singly.by(m -> m.from() + " " + m.to()));
    assertThat(groups(answer.unions()))
        .isEqualTo(singly.by(m -> m.path().length() > 3 ? m.path().split("/")[2] : "0"));
    assertThat(groups(answer.kinds())).isEqualTo(singly.by(SinglyJudged.Moved::kind));
    assertThat(groups(answer.causes())).isEqualTo(singly.by(SinglyJudged.Moved::cause));
    assertThat(answer.reliefNow()).isEqualTo(singly.now());
    assertThat(answer.reliefThen()).isEqualTo(singly.then());
    assertThat(WhatIfAnswer.read(answer.text())).isEqualTo(answer);
    if (word.equals("nothing")) {
      assertThat(answer.all().concerned()).isZero();
    } else {
      assertThat(answer.all().concerned()).isPositive();
    }
  }

  @Test
  void the_archives_concerned_are_listed_by_key() {
    ChangedRules rules = change("times 0.85");
    UnionPath city = new UnionPath("/0/34/3408/");
    WhatIfChoice falling =
        new WhatIfChoice(
            Set.of(Movement.FALLS, Movement.LEAVES), null, null, null, HardshipCause.ILLNESS, null);
    WhatIfRun run = WhatIfRun.picking(rules, city, falling);
    String last = null;
    do {
      last = register.readAfter(new Jurisdiction(city), last, 37, run);
      run.finish();
    } while (last != null);
    List<String> expected =
        new SinglyJudged(rules, stored)
            .moved().stream()
                .filter(m -> m.path().startsWith(city.value()) && m.cause().equals("ILLNESS"))
                .filter(m -> falling.movements().contains(m.movement()))
                .map(SinglyJudged.Moved::no)
                .sorted()
                .toList();
    assertThat(run.picked().stream().map(MovedArchive::no)).isEqualTo(expected).isNotEmpty();
  }

  private static Map<String, Long> levels(WhatIfAnswer answer) {
    Map<String, Long> counts = new TreeMap<>();
    for (LevelMove move : answer.levels()) {
      counts.put(move.from() + " " + move.to() + " " + move.movement(), move.archives());
    }
    return counts;
  }

  private static Map<String, Long> groups(List<GroupMovements> groups) {
    Map<String, Long> counts = new TreeMap<>();
    for (GroupMovements group : groups) {
      Movements m = group.movements();
      List<Long> each =
          new ArrayList<>(List.of(m.enter(), m.leave(), m.rise(), m.fall(), m.stay()));
      for (Movement movement : Movement.values()) {
        if (each.get(movement.ordinal()) > 0) {
          counts.put(group.key() + " " + movement, each.get(movement.ordinal()));
        }
      }
    }
    return counts;
  }
}

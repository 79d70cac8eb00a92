package org.unioncare.verification.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.unioncare.persistence.shared.Schema;
import org.unioncare.verification.vendor.EmptyDatabases;

/** A register of two counties with a handful of archives and grants, each there for a reason. */
final class SampleRegister implements AutoCloseable {
  private final DataSource source;
  private final EntityManagerFactory factory;
  private int archives;
  private int grants;
  private int decisions;

  SampleRegister(DataSource source) {
    this.source = source;
    Schema.migrate(source);
    factory = EmptyDatabases.unitOn(source);
    union(1, "0", "NATIONAL", "/0/", null);
    union(2, "51", "PROVINCIAL", "/0/51/", 1);
    union(3, "5105", "MUNICIPAL", "/0/51/5105/", 2);
    union(4, "510502", "COUNTY", "/0/51/5105/510502/", 3);
    union(5, "510502-0001", "GRASSROOTS", "/0/51/5105/510502/510502-0001/", 4);
    union(6, "510503", "COUNTY", "/0/51/5105/510503/", 3);
    union(7, "510503-0001", "GRASSROOTS", "/0/51/5105/510503/510503-0001/", 6);
    fund();
  }

  private void union(int id, String code, String level, String path, Integer parent) {
    run(
        """
        INSERT INTO trade_union (id, code, name, union_level, path, parent_id, region, active, version)
        VALUES (%d, '%s', 'u%2$s', '%s', '%s', %s, '%s', TRUE, 0)"""
            .formatted(id, code, level, path, parent, code.split("-")[0]));
  }

  private void fund() {
    run(
        """
        INSERT INTO fund (id, code, name, fund_level, fund_source, owner_id, owner_path, fund_year,
          running_no, received, allocated, reserved, paid, available, grants_numbered, opened_on,
          opened_by, version)
        VALUES (1, 'F', 'x', 'GRASSROOTS', 'CENTRAL', 1, '/0/', 2020, 1, 0, 0, 0, 0, 0, 0,
          DATE '2019-01-01', 'f', 0)""");
    run("INSERT INTO fund_purpose (fund_id, purpose) VALUES (1, 'LIVING')");
    run("INSERT INTO fund_purpose (fund_id, purpose) VALUES (1, 'MEDICAL')");
  }

  /**
   * An archive of the county level.
   *
   * @param activeFrom null while it is not in force
   * @param deregisteredOn null while it is
   * @return its id
   */
  int archive(
      int union,
      String path,
      String cause,
      int members,
      String appliedOn,
      String activeFrom,
      String deregisteredOn) {
    int id = ++archives;
    String status =
        activeFrom == null ? "UNDER_REVIEW" : deregisteredOn == null ? "ACTIVE" : "DEREGISTERED";
    run(
        """
        INSERT INTO hardship_archive (id, archive_no, union_id, union_path, status, archive_level,
          kind, worker_kind, worker_name, worker_resident_id, worker_birth_date, worker_sex, members,
          main_cause, income_per_head, applied_on, active_from, deregistered_on,
          deregistration_ground, desk_union_id, desk_since, due_on, last_step_on, filed_by, version)
        VALUES (%1$d, '%2$s', %3$d, '%4$s', '%5$s', 'COUNTY', 'MINIMUM_LIVING', 'STAFF', 'x',
          '5105021970010%1$05d', DATE '1970-01-01', 'MALE', %6$d, '%7$s', 500, DATE '%8$s', %9$s,
          %10$s, %11$s, 1, DATE '%8$s', DATE '%8$s', DATE '%8$s', 'a', 0)"""
            .formatted(
                id,
                number(id),
                union,
                path,
                status,
                members,
                cause,
                appliedOn,
                day(activeFrom),
                day(deregisteredOn),
                deregisteredOn == null ? "NULL" : "'OTHER'"));
    return id;
  }

  static String number(int archive) {
    return "5105-2020-%06d".formatted(archive);
  }

  /** A decision kept of an archive, after those kept before. */
  void decision(int archive, String judgedOn, String text) {
    run(
        """
        INSERT INTO filing_decision (id, archive_id, judged_on, judged_at, account, pack_id,
          pack_version, archive_level, kind, judgement, input_hash)
        VALUES (%1$d, %2$d, DATE '%3$s', TIMESTAMP '2020-01-01 10:00:00', 'a', 'luzhou-2018', 1,
          'COUNTY', 'MINIMUM_LIVING', '%4$s', 'x')"""
            .formatted(++decisions, archive, judgedOn, text));
  }

  /** A grant, paid on a day or only applied for. */
  void grant(int archive, String path, String aid, String amount, String paidOn) {
    grants++;
    run(
        """
        INSERT INTO aid_grant (id, grant_no, archive_id, archive_no, archive_level, union_id,
          union_path, worker_name, fund_id, fund_code, fund_level, owner_path, approver_path,
          aid, amount, aid_year, aid_period, person, status, live_archive_id, applied_on, applied_by, approved_by, paid_on,
          paid_by, record_due_on, notice_provisional, last_step_on, version)
        VALUES (%1$d, 'G-%1$d', %2$d, '%3$s', 'COUNTY', 1, '%4$s', 'x', 1, 'F', 'GRASSROOTS', '/0/',
          '/0/', '%5$s', %6$s, 2020, 'P%1$d', '-', '%7$s', %2$d, DATE '2019-12-01', 'c', 'h', %8$s, 'p',
          DATE '2021-03-01', FALSE, DATE '2020-01-01', 0)"""
            .formatted(
                grants,
                archive,
                number(archive),
                path,
                aid,
                amount,
                paidOn == null ? "APPLIED" : "PAID",
                day(paidOn)));
  }

  private static String day(String day) {
    return day == null ? "NULL" : "DATE '" + day + "'";
  }

  void run(String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /** Asks within a transaction of its own. */
  <T> T ask(Function<EntityManager, T> question) {
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

  void act(Consumer<EntityManager> act) {
    ask(
        manager -> {
          act.accept(manager);
          return null;
        });
  }

  @Override
  public void close() {
    factory.close();
  }
}

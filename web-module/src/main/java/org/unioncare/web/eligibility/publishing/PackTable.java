package org.unioncare.web.eligibility.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unioncare.domain.eligibility.ConditionDemands;
import org.unioncare.domain.eligibility.FilingStandard;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.web.eligibility.Clauses;
import org.unioncare.web.eligibility.FindingWords;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/**
 * A pack as a decision table: each standard with its conditions in sentences made from the
 * conditions themselves, then everything else the pack says, each row with its clause.
 */
public final class PackTable {

  /**
   * One row.
   *
   * @param section the part of the pack, as its heading says
   * @param key what the row is about, so that two versions can be laid side by side
   * @param name what stands in the first column
   */
  public record Row(String section, String key, String name, String text, String clause) {

    /** The clause with its document. */
    public String source() {
      return clause.isEmpty() ? "" : Clauses.place(clause);
    }
  }

  /** A standard with its conditions, in the order in which it is tried. */
  public record Standard(
      int number,
      UnionLevel level,
      String name,
      String kind,
      String aid,
      String clause,
      List<Row> conditions) {

    public String source() {
      return clause.isEmpty() ? "" : Clauses.place(clause);
    }
  }

  private final PolicyPack pack;
  private final ConditionDemands demands;

  public PackTable(PolicyPack pack) {
    this.pack = pack;
    this.demands = new ConditionDemands(pack);
  }

  /** The standards as they are tried: the highest level first, within a level in order. */
  public List<Standard> getStandards() {
    List<FilingStandard> inOrder =
        pack.standards().stream().sorted(Comparator.comparing(FilingStandard::level)).toList();
    List<Standard> standards = new ArrayList<>();
    for (FilingStandard standard : inOrder) {
      standards.add(
          new Standard(
              standards.size() + 1,
              standard.level(),
              standard.name(),
              Messages.label(standard.kind()),
              aid(standard.aid().kinds()),
              standard.clause(),
              conditions(standard)));
    }
    return standards;
  }

  private List<Row> conditions(FilingStandard standard) {
    List<Row> rows = new ArrayList<>();
    for (Finding finding : demands.of(standard.conditions())) {
      rows.add(
          new Row(
              Messages.of("eligibility_pack.standards"),
              standard.name() + " " + finding.rule() + " " + place(rows, finding.rule()),
              standard.name(),
              FindingWords.sentence(finding),
              finding.clause()));
    }
    return rows;
  }

  private static long place(List<Row> rows, String rule) {
    return rows.stream().filter(row -> row.key().contains(" " + rule + " ")).count();
  }

  /** Everything but the standards and the examples. */
  public List<Row> getRules() {
    return new PackRules(pack, demands).rows();
  }

  /** Every row there is, for laying two versions side by side. */
  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    rows.add(head("from", Figures.text(pack.from())));
    rows.add(head("title", pack.title()));
    rows.add(head("document", pack.document()));
    for (Standard standard : getStandards()) {
      rows.add(
          new Row(
              Messages.of("eligibility_pack.standards"),
              standard.name(),
              standard.name(),
              Messages.of(
                  "eligibility_pack.standard-is",
                  standard.level(),
                  standard.kind(),
                  standard.aid(),
                  standard.number()),
              standard.clause()));
      rows.addAll(standard.conditions());
    }
    rows.addAll(getRules());
    return rows;
  }

  private static Row head(String key, String text) {
    return new Row(
        Messages.of("eligibility_pack.head"),
        key,
        Messages.of("eligibility_pack." + key),
        text,
        "");
  }

  static String aid(Iterable<String> kinds) {
    List<String> labels = new ArrayList<>();
    kinds.forEach(kind -> labels.add(Messages.of("Aid." + kind)));
    return Figures.text(labels);
  }
}

package org.unioncare.web.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidMeasure;
import org.unioncare.domain.eligibility.AidScope;
import org.unioncare.domain.eligibility.Assessment;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.Figure;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.RefusedStandard;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** A judgement in sentences that a family understands. */
@PolicyClause({"QS-24", "MC-12"})
public final class HouseholdExplanation {
  /** A fund with a standard of its own follows it. */
  private static final String FUND_WITH_STANDARD = "MC-19";

  private static final String EVERY_KIND = "ALL";
  private static final String POLICIES_ONLY = "POLICIES";

  /**
   * One condition as it is said to the family.
   *
   * @param asked what the standard asks
   * @param found what the household has
   * @param place where it stands
   */
  public record Said(String asked, String found, boolean met, String place) {}

  /** A higher standard, and why it is not the household's. */
  public record Missed(String standard, String because) {}

  private final Assessment assessment;
  private final PolicyPack pack;
  private final int members;

  public HouseholdExplanation(Assessment assessment, PolicyPack pack, int members) {
    this.assessment = assessment;
    this.pack = pack;
    this.members = members;
  }

  public boolean isQualifying() {
    return assessment.qualifies();
  }

  /** What came out, in one sentence. */
  public String getVerdict() {
    return assessment.qualifies()
        ? Messages.of(
            "explanation.verdict",
            assessment.level(),
            assessment.kind(),
            assessment.standard(),
            Clauses.place(assessment.clause()))
        : Messages.of("explanation.verdict.none");
  }

  /** What the family's income was measured by. */
  public String getMeasure() {
    return Messages.of("explanation.measure", assessment.incomePerHead(), assessment.line());
  }

  /** The conditions of the standard met. */
  public List<Said> getConditions() {
    return assessment.conditions().stream().map(HouseholdExplanation::said).toList();
  }

  /** The standards tried before, each with the first condition that fails. */
  public List<Missed> getMissed() {
    return assessment.refused().stream().map(HouseholdExplanation::missed).toList();
  }

  private static Missed missed(RefusedStandard refused) {
    String because =
        refused.conditions().stream()
            .filter(finding -> !finding.met())
            .findFirst()
            .map(HouseholdExplanation::said)
            .map(said -> Messages.of("explanation.missed", said.asked(), said.found()))
            .orElse("");
    return new Missed(
        Messages.of("explanation.standard", refused.level(), refused.standard()), because);
  }

  private static Said said(Finding finding) {
    return new Said(asked(finding), found(finding), finding.met(), Clauses.place(finding.clause()));
  }

  private static String asked(Finding finding) {
    String sentence = FindingWords.sentence(finding);
    return finding.right().kind() == Figure.Kind.MONEY
        ? Messages.of("explanation.asked", sentence, FindingWords.figure(finding.right()))
        : sentence;
  }

  private static String found(Finding finding) {
    if (finding.rule().equals("barred")) {
      return Messages.of("explanation.found.barred");
    }
    if (finding.comparison() == Comparison.IS || finding.left().kind() == Figure.Kind.FLAG) {
      return Messages.of(finding.met() ? "explanation.found.yes" : "explanation.found.no");
    }
    String left = FindingWords.figure(finding.left());
    String working = FindingWords.working(finding);
    if (finding.left().kind() != Figure.Kind.MONEY) {
      return Messages.of("explanation.found.count", left);
    }
    return working.isEmpty()
        ? Messages.of("explanation.found.money", left)
        : Messages.of("explanation.found.worked", left, working);
  }

  /** What aid follows, and up to which sum; the kinds without a sum together. */
  public List<String> getAid() {
    if (!assessment.qualifies()) {
      return List.of();
    }
    List<String> said = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String kind : AidScope.WORDS) {
      if (!isOpen(kind)) {
        continue;
      }
      List<AidCap> caps =
          pack.aid().caps(kind, assessment.kind()).stream()
              .filter(cap -> !cap.aid().equals(EVERY_KIND))
              .toList();
      caps.forEach(cap -> said.add(sum(kind, cap)));
      if (caps.isEmpty()) {
        open.add(Messages.of("Aid." + kind));
      }
    }
    pack.aid().caps(EVERY_KIND, assessment.kind()).stream()
        .filter(cap -> cap.aid().equals(EVERY_KIND))
        .forEach(cap -> said.add(sum(EVERY_KIND, cap)));
    if (!said.isEmpty()) {
      said.add(Messages.of("explanation.aid.fund", Clauses.place(FUND_WITH_STANDARD)));
    }
    if (!assessment.aid().isEverything() && assessment.aid().permits(POLICIES_ONLY)) {
      said.add(Messages.of("explanation.aid.policies"));
    }
    if (!open.isEmpty()) {
      said.add(Messages.of("explanation.aid.open", open));
    }
    return said;
  }

  /** Having the policies only is no further aid of those who have every kind. */
  private boolean isOpen(String kind) {
    boolean gives = !kind.equals(EVERY_KIND) && !kind.equals(POLICIES_ONLY);
    return gives && assessment.aid().permits(kind);
  }

  private String sum(String kind, AidCap cap) {
    String aid =
        cap.stage() == null
            ? Messages.of("Aid." + kind)
            : Messages.of("explanation.aid.stage", Messages.of("Aid." + kind), cap.stage());
    String place = Clauses.place(cap.clause());
    if (cap.measure() instanceof AidMeasure.ShareOfCosts share) {
      String part = FindingWords.figure(Figure.share(share.share()));
      return share.most() == null
          ? Messages.of("explanation.aid.share", aid, cap.per(), share.basis(), part, place)
          : Messages.of(
              "explanation.aid.share.most",
              aid,
              cap.per(),
              share.basis(),
              part,
              share.most(),
              place);
    }
    Money limit = cap.limit(assessment.line(), members, Money.ZERO);
    String key = cap.per() == AidCap.Per.GRANT ? "explanation.aid.once" : "explanation.aid.year";
    String whom = Messages.label(cap.per() == AidCap.Per.MEMBER ? AidCap.Per.HOUSEHOLD : cap.per());
    return Messages.of(key, aid, whom, limit, place);
  }

  /** The title, version and document of the rules. */
  public String getRules() {
    return Messages.of(
        "explanation.rules", pack.title(), pack.reference().version(), pack.document());
  }

  /** How many working days a public notice stands. */
  public int getNoticeDays() {
    return pack.noticeWorkingDays();
  }

  /** The beginning of the hash, by which the decision can be found and proven. */
  public String getProof() {
    return assessment.inputHash().substring(0, 12);
  }

  /** A sum as the page shows it. */
  public String getIncomePerHead() {
    return Figures.money(assessment.incomePerHead());
  }
}

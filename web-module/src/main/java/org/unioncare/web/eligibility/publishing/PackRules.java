package org.unioncare.web.eligibility.publishing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unioncare.domain.eligibility.AidCap;
import org.unioncare.domain.eligibility.AidCount;
import org.unioncare.domain.eligibility.AidMeasure;
import org.unioncare.domain.eligibility.AmountApproval;
import org.unioncare.domain.eligibility.ConditionDemands;
import org.unioncare.domain.eligibility.Finding;
import org.unioncare.domain.eligibility.HardshipKind;
import org.unioncare.domain.eligibility.IncomeRule;
import org.unioncare.domain.eligibility.LowIncomeStandard;
import org.unioncare.domain.eligibility.PaperOccasion;
import org.unioncare.domain.eligibility.PaperRule;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.ProcedureFigures;
import org.unioncare.web.eligibility.FindingWords;
import org.unioncare.web.shared.Figures;
import org.unioncare.web.shared.Messages;

/** What a pack says besides its standards, a sentence in each row. */
final class PackRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PolicyPack pack;
  private final ConditionDemands demands;
  private final List<PackTable.Row> rows = new ArrayList<>();

  PackRules(PolicyPack pack, ConditionDemands demands) {
    this.pack = pack;
    this.demands = demands;
  }

  List<PackTable.Row> rows() {
    income(pack.income());
    pack.exclusions()
        .forEach(
            rule ->
                add(
                    "exclusions",
                    rule.exclusion().name(),
                    Messages.label(rule.exclusion()),
                    say("bars", rule.bars()),
                    rule.clause()));
    migrants();
    lines();
    caps();
    papers();
    procedure(pack.procedure());
    return rows;
  }

  private void income(IncomeRule income) {
    String clause = income.clause();
    add("income", "window", say("window"), Messages.label(income.window()), clause);
    add("income", "counted", say("counted"), Figures.text(sorted(income.counted())), clause);
    add("income", "deducted", say("deducted"), Figures.text(sorted(income.deducted())), clause);
    if (income.aidCounted()) {
      add("income", "aid", say("aid-counted"), say("aid-counted.text"), clause);
    }
  }

  private void migrants() {
    for (Finding finding : demands.of(pack.migrants().conditions())) {
      add(
          "migrants",
          finding.rule(),
          say("migrants.more"),
          FindingWords.sentence(finding),
          finding.clause());
    }
    if (!pack.migrants().ruralPoorAid().isEverything()) {
      add(
          "migrants",
          "rural-poor",
          say("migrants.rural-poor"),
          PackTable.aid(pack.migrants().ruralPoorAid().kinds()),
          "");
    }
  }

  private void lines() {
    if (pack.lines().certifiedByRegister()) {
      add("lines", "register", say("lines.whose"), say("lines.by-register"), "");
    }
    for (LowIncomeStandard standard : pack.lines().lowIncome()) {
      add(
          "lines",
          standard.region() + standard.from(),
          say("lines.low-income", standard.region()),
          standard.amount() == null
              ? say("lines.low-income.none", standard.from())
              : say("lines.low-income.is", standard.from(), standard.amount()),
          standard.clause());
    }
  }

  private void caps() {
    for (AidCap cap : pack.aid().caps()) {
      String stage = cap.stage() == null ? "" : Messages.label(cap.stage());
      add(
          "caps",
          cap.aid() + cap.kinds() + stage + cap.per() + cap.measure().getClass().getSimpleName(),
          Messages.of("Aid." + cap.aid())
              + forKinds(cap.kinds())
              + (stage.isEmpty() ? "" : say("of", stage)),
          say("cap", cap.per(), measure(cap.measure())),
          cap.clause());
    }
    for (AidCount count : pack.aid().counts()) {
      add(
          "caps",
          "count" + count.kinds(),
          Figures.text(count.kinds()),
          Messages.label(count.limit()),
          count.clause());
    }
    for (AmountApproval rule : pack.aid().approvals()) {
      add(
          "caps",
          "approval" + rule.aid() + rule.kinds() + rule.by(),
          Messages.of("Aid." + rule.aid()) + forKinds(rule.kinds()),
          say("approval", rule.above(), rule.by()),
          rule.clause());
    }
  }

  private static String measure(AidMeasure measure) {
    if (measure instanceof AidMeasure.TimesLine times) {
      return say("cap.times", times.multiple());
    } else if (measure instanceof AidMeasure.FixedSum fixed) {
      return say("cap.sum", fixed.sum());
    }
    AidMeasure.ShareOfCosts share = (AidMeasure.ShareOfCosts) measure;
    String percent = share.share().factor().multiply(HUNDRED).stripTrailingZeros().toPlainString();
    return share.most() == null
        ? say("cap.share", share.basis(), percent)
        : say("cap.share.most", share.basis(), percent, share.most());
  }

  private void papers() {
    for (PaperRule rule : pack.papers()) {
      add(
          "papers",
          rule.oneOf() + occasion(rule.occasion()),
          occasion(rule.occasion()),
          rule.oneOf().stream().map(Messages::label).collect(Collectors.joining(say("or"))),
          rule.clause());
    }
  }

  private static String occasion(PaperOccasion occasion) {
    List<String> when = new ArrayList<>();
    when.add(Figures.text(occasion.workers()));
    when.add(Figures.text(occasion.income()));
    when.add(Figures.text(occasion.spending()));
    when.add(Figures.text(occasion.events()));
    when.add(occasion.certified() ? say("papers.certified") : "");
    when.add(occasion.aid().isEmpty() ? "" : PackTable.aid(occasion.aid()));
    List<String> said = when.stream().filter(text -> !text.isEmpty()).toList();
    return said.isEmpty() ? say("papers.always") : Figures.text(said);
  }

  private void procedure(ProcedureFigures figures) {
    add("procedure", "notice", say("notice"), say("notice.days", figures.noticeWorkingDays()), "");
    var cleanup = figures.cleanup();
    add(
        "procedure",
        "cleanup",
        say("cleanup"),
        say("cleanup.text", cleanup.yearsWithoutAid(), cleanup.womanFrom(), cleanup.manFrom()),
        cleanup.clause());
    pack.cohortDates()
        .ifPresent(
            dates ->
                add(
                    "procedure",
                    "cohorts",
                    say("cohorts"),
                    say("cohorts.text", dates.incrementalFrom(), dates.incrementalUntil()),
                    dates.clause()));
    figures
        .exitFigures()
        .ifPresent(
            exit ->
                add(
                    "procedure",
                    "exit",
                    say("exit"),
                    say("exit.text", exit.monthsAbove(), exit.relieved()),
                    exit.clause()));
    figures
        .pairingFigures()
        .ifPresent(
            pairing ->
                add(
                    "procedure",
                    "pairing",
                    say("pairing"),
                    say(
                        "pairing.text",
                        pairing.callsPerYear(),
                        pairing.visitsPerYear(),
                        pairing.householdsPerCadre()),
                    pairing.clause()));
    figures
        .banFigures()
        .ifPresent(
            ban ->
                add(
                    "procedure",
                    "ban",
                    say("ban"),
                    say("ban.text", ban.untrueSubmissions(), ban.provenFraud(), ban.asMember()),
                    ban.clause()));
  }

  private static String forKinds(Set<HardshipKind> kinds) {
    return kinds.isEmpty() ? "" : say("of", Figures.text(kinds));
  }

  private static <E extends Enum<E>> List<E> sorted(Set<E> words) {
    return words.stream().sorted().toList();
  }

  private static String say(String key, Object... figures) {
    return Messages.of("eligibility_pack." + key, figures);
  }

  private void add(String section, String key, String name, String text, String clause) {
    rows.add(
        new PackTable.Row(
            Messages.of("eligibility_pack.section." + section),
            section + " " + key,
            name,
            text,
            clause == null ? "" : clause));
  }
}

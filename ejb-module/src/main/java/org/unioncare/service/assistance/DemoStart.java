package org.unioncare.service.assistance;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.WorkingDayCalendar;
import org.unioncare.domain.fund.FundCode;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.persistence.eligibility.MinimumLivingLineRepository;
import org.unioncare.persistence.eligibility.PolicyPackRepository;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.archive.DemoArchives;
import org.unioncare.service.archive.DemoDays;
import org.unioncare.service.archive.DemoDice;
import org.unioncare.service.archive.DemoDrafts;
import org.unioncare.service.archive.DemoFiling;
import org.unioncare.service.archive.DemoPlan;
import org.unioncare.service.archive.DemoRules;
import org.unioncare.service.archive.DemoTrail;
import org.unioncare.service.archive.DemoWords;
import org.unioncare.service.archive.cleanup.DemoCleanup;
import org.unioncare.service.organisation.OrganisationSeed;
import org.unioncare.service.shared.Settings;
import org.unioncare.service.shared.Today;

/**
 * Fills a register that was founded as a demo, at its first start: households in every state of the
 * route, funds of every level, and the aid they gave. The same day gives the same register.
 */
@Singleton
@Startup
@DependsOn({"AccountSeed", "DictionarySeed", "PackPublishing"})
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {
  private static final Logger LOG = System.getLogger(DemoStart.class.getName());
  private static final long SEED = 20201;
  private static final int BUNDLE = 250;
  private static final int YEARS_OF_FUNDS = 3;
  private static final int DAYS_OF_THE_LAST_GRANT = 60;

  @Inject private Settings settings;
  @Inject private Today today;
  @Inject private OrganisationSeed organisation;
  @Inject private UnionRepository unions;
  @Inject private PolicyPackRepository packs;
  @Inject private MinimumLivingLineRepository lines;
  @Inject private WorkingDayCalendar calendar;
  @Inject private DemoArchives archives;
  @Inject private DemoMoney money;
  @Inject private DemoDrafts drafts;
  @Inject private DemoCleanup cleanup;
  @Inject private DemoTrail trail;

  @PostConstruct
  void fill() {
    if (settings.demo() && organisation.founded()) {
      long from = System.nanoTime();
      DemoDice dice = new DemoDice(SEED);
      DemoDays days = new DemoDays(calendar, today.date());
      List<UnionEntry> tree = tree();
      List<DemoFiling> filings = filings(tree, dice, days);
      Map<String, Integer> households = householdsByRegion(filings);
      List<DemoFunds.Opening> funds =
          new DemoFunds(dice, days)
              .of(
                  tree.stream().map(UnionEntry::code).toList(),
                  region -> households.getOrDefault(region, 0),
                  YEARS_OF_FUNDS);
      List<DemoGrants.Grant> grants =
          new DemoGrants(dice, days, funds).of(households(filings, days));
      Map<ArchiveNo, DemoMoney.Aided> written = write(filings, grants, dice, days);
      write(funds, grants, written, dice);
      List<UnionEntry> shown = DemoPlan.shown(tree);
      drafts.write(shown, dice, days, lines.all());
      shown.forEach(
          union ->
              cleanup.run(unions.entry(union.parent()).orElseThrow().path(), days.yesterday()));
      trail.write();
      LOG.log(
          Level.INFO,
          "demo data: {0} archives, {1} funds, {2} grants in {3} ms",
          filings.size(),
          funds.size(),
          grants.size(),
          (System.nanoTime() - from) / 1_000_000);
    }
  }

  private List<UnionEntry> tree() {
    List<UnionEntry> tree = new ArrayList<>(unions.entry(UnionCode.NATIONAL).stream().toList());
    for (int at = 0; at < tree.size(); at++) {
      if (tree.get(at).children() > 0) {
        tree.addAll(unions.entriesBelow(tree.get(at).code()));
      }
    }
    return tree;
  }

  private List<DemoFiling> filings(List<UnionEntry> tree, DemoDice dice, DemoDays days) {
    DemoRules rules = new DemoRules(packs.published(), lines.all(), days);
    return new DemoPlan(dice, rules)
        .filings(tree.stream().filter(union -> union.code().isGrassroots()).toList());
  }

  /** How many households each region has, provinces and cities with all below them. */
  private static Map<String, Integer> householdsByRegion(List<DemoFiling> filings) {
    Map<String, Integer> households = new HashMap<>();
    for (DemoFiling filing : filings) {
      String region = filing.union().code().region();
      for (int length = 0; length <= region.length(); length += 2) {
        households.merge(region.substring(0, length), 1, Integer::sum);
      }
    }
    return households;
  }

  private List<DemoGrants.Household> households(List<DemoFiling> filings, DemoDays days) {
    return filings.stream()
        .filter(filing -> filing.isHelped() && filing.activeFrom().isPresent())
        .map(filing -> household(filing, days))
        .filter(household -> household.from().isBefore(household.until()))
        .toList();
  }

  private DemoGrants.Household household(DemoFiling filing, DemoDays days) {
    LocalDate until =
        filing.deregisteredOn() == null
            ? days.yesterday()
            : filing.deregisteredOn().minusDays(DAYS_OF_THE_LAST_GRANT);
    return new DemoGrants.Household(
        filing.no(),
        filing.union().path(),
        filing.decision().assessment().level(),
        filing.sheet().causes().main(),
        filing.decision().assessment().aid(),
        filing.sheet().household(),
        filing.pack(),
        filing.decision().assessment().line(),
        filing.activeFrom().orElseThrow(),
        until);
  }

  private Map<ArchiveNo, DemoMoney.Aided> write(
      List<DemoFiling> filings, List<DemoGrants.Grant> grants, DemoDice dice, DemoDays days) {
    Map<ArchiveNo, List<LocalDate>> paid = new HashMap<>();
    for (DemoGrants.Grant grant : grants) {
      if (grant.paidOn() != null) {
        paid.computeIfAbsent(grant.household().archive(), no -> new ArrayList<>())
            .add(grant.paidOn());
      }
    }
    Map<ArchiveNo, DemoMoney.Aided> written = new HashMap<>();
    for (int from = 0; from < filings.size(); from += BUNDLE) {
      List<DemoFiling> bundle = filings.subList(from, Math.min(filings.size(), from + BUNDLE));
      Map<ArchiveNo, Long> keys = archives.write(bundle, paid, dice, days);
      for (DemoFiling filing : bundle) {
        written.put(
            filing.no(),
            new DemoMoney.Aided(
                keys.get(filing.no()), filing.sheet().worker().name(), filing.union().code()));
      }
    }
    archives.continueNumbers(filings);
    return written;
  }

  private void write(
      List<DemoFunds.Opening> funds,
      List<DemoGrants.Grant> grants,
      Map<ArchiveNo, DemoMoney.Aided> archivesByNo,
      DemoDice dice) {
    List<FundCode> codes = money.open(funds);
    DemoWords words = new DemoWords(dice);
    money.grant(
        grants.stream().collect(groupingBy(grant -> codes.get(grant.fund()))),
        archivesByNo,
        calendar,
        words);
  }
}

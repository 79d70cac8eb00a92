package org.unioncare.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.unioncare.domain.eligibility.PaperRule;
import org.unioncare.domain.eligibility.SelfTest;
import org.unioncare.domain.household.Exclusion;
import org.unioncare.domain.household.HardshipEvent;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.service.eligibility.SelfTesting;
import org.unioncare.web.shared.Messages;
import org.unioncare.web.shared.Screen;

/**
 * Ten questions for a worker without an account: the region by links, then the questions, then what
 * may be expected, what to bring and where to go. The page keeps no state: nothing is left of it.
 */
@Named
@RequestScoped
@PolicyClause({"QS-22", "QS-25", "LZ-11"})
public class SelfTestPage {
  private static final String REGION = "region";
  private static final String HERE = "here";

  @Inject private SelfTesting testing;
  @Inject private Screen screen;

  private final SelfTestAnswers answers = new SelfTestAnswers();
  private UnionEntry place;
  private List<UnionEntry> below;
  private SelfTest outcome;
  private boolean asking;

  /** Reads the region that the address names; without one, the whole country. */
  @PostConstruct
  void open() {
    String region = screen.parameter(REGION).filter(UnionCode::isWellFormed).orElse("0");
    place =
        testing
            .place(new UnionCode(region))
            .or(() -> testing.place(UnionCode.NATIONAL))
            .orElseThrow();
    below = testing.below(place.code());
    asking = !isCountry() && (below.isEmpty() || screen.parameter(HERE).isPresent());
  }

  /** Judges the answers; stores nothing. */
  public void ask() {
    outcome = screen.asked(() -> testing.ask(place.code(), answers.facts())).orElse(null);
  }

  public boolean isCountry() {
    return place.code().equals(UnionCode.NATIONAL);
  }

  /** Whether the questions are shown, rather than the regions to choose from. */
  public boolean isAsking() {
    return asking;
  }

  public UnionEntry getPlace() {
    return place;
  }

  public List<UnionEntry> getBelow() {
    return below;
  }

  /** The regions on the way down to this one. */
  public List<UnionCode> getAbove() {
    return place.path().codes();
  }

  public SelfTest getOutcome() {
    return outcome;
  }

  public boolean isLikely() {
    return outcome.assessment().qualifies();
  }

  /** The same sentences that a household reads after a decision. */
  public HouseholdExplanation getSaid() {
    return new HouseholdExplanation(outcome.assessment(), outcome.pack(), answers.getMembers());
  }

  /** What to bring: the papers of the pack for this situation, else those usually asked for. */
  public List<String> getPapers() {
    return outcome.papers().isEmpty()
        ? List.of(Messages.of("self_test.papers.usual").split("；"))
        : outcome.papers().stream().map(SelfTestPage::paper).distinct().toList();
  }

  private static String paper(PaperRule rule) {
    return rule.oneOf().stream()
        .map(Messages::label)
        .collect(Collectors.joining(Messages.of("self_test.or")));
  }

  public SelfTestAnswers getAnswers() {
    return answers;
  }

  public WorkerKind[] getWorkers() {
    return WorkerKind.values();
  }

  public SelfTestAnswers.Relief[] getReliefs() {
    return SelfTestAnswers.Relief.values();
  }

  public HardshipEvent[] getEvents() {
    return HardshipEvent.values();
  }

  /** What a family can tell of itself; the union's own findings are not asked. */
  public List<Exclusion> getCircumstances() {
    return List.of(
        Exclusion.SECOND_HOME,
        Exclusion.BUSINESS_PREMISES_OR_EMPLOYER,
        Exclusion.VEHICLE_OR_MACHINERY,
        Exclusion.PRIVATE_SCHOOL_OR_ABROAD,
        Exclusion.SOCIALISED_RETIREE,
        Exclusion.CONTROLLING_SHAREHOLDER);
  }
}

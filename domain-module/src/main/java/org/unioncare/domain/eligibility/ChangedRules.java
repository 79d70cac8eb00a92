package org.unioncare.domain.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.Multiple;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The rules as they are on a day and as they would be: by another pack, by a region's other line,
 * or by the lines times a multiple, rounded half up to fen; what is not changed stays as it is. The
 * changed lines hold from the day on: months gone by keep the line that was in force in them.
 */
@PolicyClause({"QS-03", "QS-13", "LZ-04"})
public final class ChangedRules {
  private final PolicyPacks packs;
  private final MinimumLivingLines lines;
  private final MinimumLivingLines changedLines;
  private final LocalDate day;
  private final PolicyPack pack;
  private final Multiple times;

  /**
   * @param pack the pack that would judge everybody, or null while packs stay
   * @param line the line that would be in force in its region and where it is inherited, or null
   * @param times what every line is multiplied by, one when lines stay
   */
  public ChangedRules(
      PolicyPacks packs,
      MinimumLivingLines lines,
      LocalDate day,
      PolicyPack pack,
      MinimumLivingLine line,
      Multiple times) {
    this.packs = packs;
    this.lines = lines;
    this.day = day;
    this.pack = pack;
    this.times = times;
    this.changedLines = line == null ? lines : with(lines, line);
  }

  private static MinimumLivingLines with(MinimumLivingLines lines, MinimumLivingLine line) {
    List<MinimumLivingLine> all = new ArrayList<>(lines.all());
    all.removeIf(own -> own.region().equals(line.region()) && !own.from().isBefore(line.from()));
    all.add(line);
    return new MinimumLivingLines(all);
  }

  /** The pack in force for the union on the day. */
  public Optional<PolicyPack> packNow(UnionCode union) {
    return packs.inForce(union, day);
  }

  /** The pack that would judge the union's households. */
  public Optional<PolicyPack> packThen(UnionCode union) {
    return pack == null ? packNow(union) : Optional.of(pack);
  }

  /** The line in force in the region on the day. */
  public Optional<Money> lineNow(String region) {
    return lines.inForce(region, day).map(MinimumLivingLine::amount);
  }

  /** The line that would be in force there. */
  public Optional<Money> lineThen(String region) {
    return changedLines
        .inForce(region, day)
        .map(MinimumLivingLine::amount)
        .map(amount -> times.equals(Multiple.ONE) ? amount : amount.timesRounded(times));
  }

  /** The pack that would judge everybody, where packs change. */
  public Optional<PolicyPack> changedPack() {
    return Optional.ofNullable(pack);
  }

  public LocalDate day() {
    return day;
  }
}

package org.unioncare.service.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unioncare.domain.archive.ArchiveNo;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.persistence.archive.BundleRepository;
import org.unioncare.persistence.archive.HardshipArchive;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.persistence.security.AccountRepository;

/** Writes the archives of the demo, a bundle at a time. */
@ApplicationScoped
public class DemoArchives {
  private final Map<String, String> holders = new HashMap<>();

  @Inject private BundleRepository archives;
  @Inject private UnionRepository unions;
  @Inject private AccountRepository accounts;
  @Inject private DemoTrail trail;

  /**
   * Files the households and takes each through its course.
   *
   * @param paid the days on which aid was paid to a household
   * @return the keys under which the archives are stored
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<ArchiveNo, Long> write(
      List<DemoFiling> filings,
      Map<ArchiveNo, List<LocalDate>> paid,
      DemoDice dice,
      DemoDays days) {
    Map<UnionCode, Union> at = at(filings);
    if (holders.isEmpty()) {
      holders.putAll(accounts.holders());
    }
    DemoFilings course =
        new DemoFilings(
            dice, days, new DemoFilings.Register(at, name -> holders.getOrDefault(name, name)));
    Map<HardshipArchive, ArchiveSheet> written = new LinkedHashMap<>();
    for (DemoFiling filing : filings) {
      HardshipArchive archive = course.archive(filing);
      paid.getOrDefault(filing.no(), List.of()).forEach(archive::aided);
      written.put(archive, filing.sheet());
      archive
          .taken()
          .forEach(
              step ->
                  trail.note(
                      days.today(),
                      step.recordedAt(),
                      step.account(),
                      "ARCHIVE_" + step.action(),
                      filing.no().value(),
                      filing.union().path()));
    }
    archives.addAll(written);
    Map<ArchiveNo, Long> keys = new HashMap<>();
    written.keySet().forEach(archive -> keys.put(archive.archiveNo(), archive.id()));
    return keys;
  }

  /** Lets the register number what comes after the demo's archives. */
  @Transactional(TxType.REQUIRES_NEW)
  public void continueNumbers(List<DemoFiling> filings) {
    Map<String, Long> last = new HashMap<>();
    for (DemoFiling filing : filings) {
      String no = filing.no().value();
      int cut = no.lastIndexOf('-');
      last.merge(no.substring(0, cut), Long.valueOf(no.substring(cut + 1)), Math::max);
    }
    archives.continueAfter(last);
    holders.clear();
  }

  private Map<UnionCode, Union> at(List<DemoFiling> filings) {
    Set<UnionCode> codes = new HashSet<>();
    filings.forEach(filing -> codes.addAll(filing.union().path().codes()));
    return unions.byCode(codes);
  }
}

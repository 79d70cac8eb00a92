package org.unioncare.service.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.ArchiveSheet;
import org.unioncare.domain.archive.SheetRules;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.archive.DictionaryRepository;
import org.unioncare.persistence.organisation.Regions;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.security.Officer;
import org.unioncare.service.shared.Today;

/** Reads sheets against the dictionaries and regions of the day, for the union that files. */
@RequestScoped
public class SheetDesk {
  @Inject private DictionaryRepository dictionaries;
  @Inject private Regions regions;
  @Inject private UnionRepository unions;
  @Inject private Officer officer;
  @Inject private Today today;

  /** An application as it was sent: the union that files it, and the sheet. */
  record Application(Union union, ArchiveSheet sheet) {}

  /** Reads both; what is wrong with either is said at once. */
  Application application(Map<String, String> typed, UnionCode union) {
    List<Reason> faults = new ArrayList<>();
    RefusedException.Kind kind = RefusedException.Kind.MALFORMED;
    Union filing = null;
    ArchiveSheet sheet = null;
    try {
      filing = filingUnion(union);
    } catch (RefusedException refused) {
      kind = refused.kind();
      faults.addAll(refused.reasons());
    }
    try {
      sheet = read(typed);
    } catch (RefusedException refused) {
      kind = refused.kind();
      faults.addAll(refused.reasons());
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(kind, faults);
    }
    return new Application(filing, sheet);
  }

  ArchiveSheet read(Map<String, String> typed) {
    return ArchiveSheet.read(
        typed, new SheetRules(dictionaries.codeLists(), regions.codes(), today.date()));
  }

  /** The officer's own union or one below it; a foreign one is as unknown as none. */
  private Union filingUnion(UnionCode code) {
    UnionCode asked = code == null ? officer.union() : code;
    Union union =
        unions
            .find(asked)
            .filter(found -> officer.jurisdiction().covers(found.path()))
            .orElseThrow(
                () ->
                    new RefusedException(
                        RefusedException.Kind.UNKNOWN,
                        List.of(Reason.at("union", "UNION_UNKNOWN", asked))));
    if (!union.isActive()) {
      throw RefusedException.because(Reason.at("union", "UNION_CLOSED", union.name()));
    }
    return union;
  }
}

package org.unioncare.service.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionEntry;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.Page;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.shared.UseCase;

/** The tree below the caller's own union, read level by level. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_UNIONS)
public class ReadingUnions {

  @Inject private UnionRepository unions;
  @Inject private Caller caller;

  /** The caller's own union: where his tree begins. */
  public UnionEntry root() {
    return entry(caller.jurisdiction().root().code());
  }

  public UnionEntry entry(UnionCode code) {
    return unions
        .entry(code)
        .filter(entry -> caller.jurisdiction().covers(entry.path()))
        .orElseThrow(() -> RefusedException.unknown("UNION_UNKNOWN", code));
  }

  /** The unions directly below. */
  public List<UnionEntry> below(UnionCode code) {
    return unions.entriesBelow(entry(code).code());
  }

  /** Unions whose name holds the text or whose code begins with it. */
  public Page<UnionEntry> matching(String text, String after, int size) {
    return unions.matching(caller.jurisdiction(), text, after, size);
  }
}

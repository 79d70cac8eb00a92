package org.unioncare.service.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;
import org.unioncare.persistence.organisation.Regions;
import org.unioncare.persistence.organisation.Union;
import org.unioncare.persistence.organisation.UnionRepository;
import org.unioncare.service.shared.UseCase;

/** Adds unions to the tree, renames and closes them. */
@Stateless
@UseCase
@RolesAllowed(Duty.KEEP_UNIONS)
public class KeepingUnions {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_GRASSROOTS = 9999;

  @Inject private UnionRepository unions;
  @Inject private Regions regions;
  @Inject private Caller caller;

  /** Adds a grassroots union below any union of a region; its code is the next free one. */
  public UnionCode addGrassroots(UnionCode above, String name) {
    Union parent = openUnion(above);
    if (above.isGrassroots()) {
      throw RefusedException.because(Reason.at("above", "UNION_IS_GRASSROOTS", parent.name()));
    }
    int number = unions.nextGrassrootsNumber(parent);
    if (number > MOST_GRASSROOTS) {
      throw RefusedException.because(Reason.at("above", "UNION_FULL", parent.name()));
    }
    return add(parent, above.grassroots(number), name);
  }

  /** Adds the union of a region below the union of the region it belongs to. */
  public UnionCode addRegional(UnionCode above, UnionCode code, String name) {
    Union parent = openUnion(above);
    if (code.isGrassroots() || !code.above().contains(above)) {
      throw RefusedException.malformed(Reason.at("code", "UNION_NOT_BELOW", code, parent.name()));
    }
    if (!regions.exists(code.value())) {
      throw RefusedException.malformed(Reason.at("code", "UNION_REGION_UNKNOWN", code));
    }
    if (unions.find(code).isPresent()) {
      throw RefusedException.because(Reason.at("code", "UNION_EXISTS", code));
    }
    return add(parent, code, name);
  }

  public void rename(UnionCode code, String name) {
    Union union = unions.within(caller.jurisdiction(), code);
    checkName(name);
    String before = union.name();
    union.rename(name.strip());
    caller.record("UNION_RENAMED", code.value(), union.path(), before);
  }

  /** Closes a union; it must have no open union below. */
  public void close(UnionCode code) {
    Union union = unions.within(caller.jurisdiction(), code);
    if (unions.children(code).stream().anyMatch(Union::isActive)) {
      throw RefusedException.because(Reason.of("UNION_HAS_OPEN_ONES_BELOW", null, union.name()));
    }
    union.close();
    caller.record("UNION_CLOSED", code.value(), union.path(), null);
  }

  public void reopen(UnionCode code) {
    Union union = unions.within(caller.jurisdiction(), code);
    union.reopen();
    caller.record("UNION_REOPENED", code.value(), union.path(), null);
  }

  private Union openUnion(UnionCode code) {
    Union union = unions.within(caller.jurisdiction(), code);
    if (!union.isActive()) {
      throw RefusedException.because(Reason.at("above", "UNION_IS_CLOSED", union.name()));
    }
    return union;
  }

  private UnionCode add(Union parent, UnionCode code, String name) {
    checkName(name);
    Union union = parent.below(code, name.strip());
    unions.add(union);
    caller.record("UNION_ADDED", code.value(), union.path(), union.name());
    return code;
  }

  private static void checkName(String name) {
    List<Reason> faults = new ArrayList<>();
    if (name == null || name.isBlank()) {
      faults.add(Reason.at("name", "FIELD_REQUIRED"));
    } else {
      faults.addAll(PlainText.faults("name", name.strip(), LONGEST_NAME));
    }
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }
}

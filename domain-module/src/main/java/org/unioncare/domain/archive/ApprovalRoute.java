package org.unioncare.domain.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unioncare.domain.organisation.UnionCode;
import org.unioncare.domain.organisation.UnionLevel;
import org.unioncare.domain.organisation.UnionPath;
import org.unioncare.domain.shared.PolicyClause;

/**
 * The way 逐级上报: from the filing union up, union by union, to the union of the archive's level;
 * where the path has none of that level, to the nearest above.
 *
 * @param filing the path of the filing union
 * @param level the archive's level
 */
@PolicyClause({"LZ-13", "QS-27"})
public record ApprovalRoute(UnionPath filing, UnionLevel level) {

  /** The unions of the route, the filing union first, the approving one last. */
  public List<UnionCode> unions() {
    List<UnionCode> path = filing.codes();
    List<UnionCode> route = new ArrayList<>();
    for (int at = path.size() - 1; at >= 0; at--) {
      route.add(path.get(at));
      if (!level.isAbove(path.get(at).level())) {
        break;
      }
    }
    return List.copyOf(route);
  }

  public UnionCode filingUnion() {
    return filing.code();
  }

  /** The union that approves. */
  public UnionCode end() {
    List<UnionCode> route = unions();
    return route.get(route.size() - 1);
  }

  public boolean endsAt(UnionCode union) {
    return end().equals(union);
  }

  /** The next union up, empty at the end and for a union that is not on the route. */
  public Optional<UnionCode> after(UnionCode union) {
    List<UnionCode> route = unions();
    int at = route.indexOf(union);
    return at < 0 || at == route.size() - 1 ? Optional.empty() : Optional.of(route.get(at + 1));
  }
}

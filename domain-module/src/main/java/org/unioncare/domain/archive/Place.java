package org.unioncare.domain.archive;

import org.unioncare.domain.organisation.UnionCode;

/** At which union a step of the procedure is taken. */
public enum Place {
  /** 建档工会. */
  FILING_UNION {
    @Override
    boolean holds(UnionCode union, ApprovalRoute route, UnionCode desk) {
      return union.equals(route.filingUnion());
    }
  },
  /** The filing union, where the route goes on to a union above it. */
  FILING_UNION_TO_BE_SUBMITTED {
    @Override
    boolean holds(UnionCode union, ApprovalRoute route, UnionCode desk) {
      return union.equals(route.filingUnion()) && isOnTheWay(route, desk);
    }

    @Override
    boolean isOnTheWay(ApprovalRoute route, UnionCode desk) {
      return !route.endsAt(desk);
    }
  },
  /** The union that has the archive on its desk. */
  DESK {
    @Override
    boolean holds(UnionCode union, ApprovalRoute route, UnionCode desk) {
      return union.equals(desk);
    }
  },
  /** The union that has the archive on its desk, being the last of the route. */
  END_OF_ROUTE {
    @Override
    boolean holds(UnionCode union, ApprovalRoute route, UnionCode desk) {
      return union.equals(desk) && isOnTheWay(route, desk);
    }

    @Override
    boolean isOnTheWay(ApprovalRoute route, UnionCode desk) {
      return route.endsAt(desk);
    }
  },
  /** The filing union or any union above it. */
  FILING_UNION_OR_ABOVE {
    @Override
    boolean holds(UnionCode union, ApprovalRoute route, UnionCode desk) {
      return route.filing().codes().contains(union);
    }
  };

  /** Whether somebody of that union stands at the right place. */
  abstract boolean holds(UnionCode union, ApprovalRoute route, UnionCode desk);

  /** Whether the step can be taken at all while the archive lies there. */
  boolean isOnTheWay(ApprovalRoute route, UnionCode desk) {
    return true;
  }

  /** The union that is expected to act. */
  UnionCode expected(ApprovalRoute route, UnionCode desk) {
    return this == DESK || this == END_OF_ROUTE ? desk : route.filingUnion();
  }
}

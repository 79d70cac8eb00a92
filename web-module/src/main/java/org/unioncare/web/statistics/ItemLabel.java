package org.unioncare.web.statistics;

import org.unioncare.domain.statistics.Dimension;
import org.unioncare.domain.statistics.Figure;
import org.unioncare.web.shared.Messages;

/** What an item of the figures is called. */
final class ItemLabel {
  private ItemLabel() {}

  static String of(Dimension by, Figure figure) {
    if (Figure.NONE.equals(figure.item())) {
      return Messages.of("statistics.none." + by);
    }
    return switch (by) {
      case CAUSE -> word("HardshipCause", figure);
      case LEVEL -> word("UnionLevel", figure);
      case KIND -> word("HardshipKind", figure);
      case STATUS -> word("ArchiveStatus", figure);
      case AID -> word("AssistanceType", figure);
      case COHORT -> word("Cohort", figure);
      case UNION -> figure.name() == null ? figure.item() : figure.name();
      case MONTH -> Messages.of("statistics.month", Integer.parseInt(figure.item()));
    };
  }

  private static String word(String type, Figure figure) {
    return Messages.of(type + "." + figure.item());
  }
}

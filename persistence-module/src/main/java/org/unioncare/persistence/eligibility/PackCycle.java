package org.unioncare.persistence.eligibility;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Refuses a pack whose anchors lead back into themselves: such a text would have no end. */
final class PackCycle {
  private final Set<Node> above = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());

  private PackCycle() {}

  /** The same node, when nothing in it leads back. */
  static Node refuse(Node root) {
    new PackCycle().walk(root);
    return root;
  }

  private void walk(Node node) {
    if (done.contains(node)) {
      return;
    }
    if (!above.add(node)) {
      throw new PackFault("", "PACK_CYCLE", PackRow.rowOf(node));
    }
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::walk);
    }
    if (node instanceof MappingNode mapping) {
      mapping
          .getValue()
          .forEach(
              tuple -> {
                walk(tuple.getKeyNode());
                walk(tuple.getValueNode());
              });
    }
    above.remove(node);
    done.add(node);
  }
}

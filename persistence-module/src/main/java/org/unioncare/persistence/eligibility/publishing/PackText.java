package org.unioncare.persistence.eligibility.publishing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.unioncare.domain.eligibility.Comparison;
import org.unioncare.domain.eligibility.PolicyPack;
import org.unioncare.domain.eligibility.publishing.PackFigures;
import org.unioncare.persistence.eligibility.PackReader;

/**
 * The YAML of a pack as text, remarks and all: a figure that is changed in it leaves the rest as it
 * was written.
 */
public final class PackText {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel("pack").build();
  private static final Pattern DAY_OR_MONTH =
      Pattern.compile("(?<![\\d.-])(\\d{4})-(\\d{2})(-\\d{2})?(?![\\d-])");
  private static final Map<Comparison, String> WORDS =
      Map.of(
          Comparison.BELOW, "below",
          Comparison.AT_MOST, "at-most",
          Comparison.ABOVE, "above",
          Comparison.AT_LEAST, "at-least");

  private String yaml;

  public PackText(String yaml) {
    this.yaml = yaml;
  }

  /** The same text as another version. */
  public String withVersion(int version) {
    replace(field(root(), "version"), String.valueOf(version));
    return yaml;
  }

  /**
   * The same text with these figures; where the first day in force moves into later years, the days
   * of the examples move by as many, so that they lie within.
   */
  public String with(PackFigures figures) {
    PolicyPack pack = PackReader.read(yaml);
    PackFigures before = PackFigures.of(pack);
    figures.thresholds().stream()
        .filter(one -> !before.thresholds().contains(one))
        .forEach(this::replace);
    figures.caps().stream().filter(one -> !before.caps().contains(one)).forEach(this::replace);
    if (!figures.from().equals(pack.from())) {
      replace(field(root(), "from"), figures.from().toString());
      moveExamples(pack, figures.from());
    }
    return yaml;
  }

  private void replace(PackFigures.Threshold threshold) {
    Node conditions = field(item(field(root(), "standards"), threshold.standard()), "conditions");
    for (NodeTuple word : mapping(item(conditions, threshold.condition())).getValue()) {
      if (word.getValueNode() instanceof MappingNode figures) {
        NodeTuple compared =
            figures.getValue().stream()
                .filter(tuple -> WORDS.containsValue(text(tuple.getKeyNode())))
                .findFirst()
                .orElseThrow();
        replace(compared.getValueNode(), threshold.multiple().toString());
        replace(compared.getKeyNode(), WORDS.get(threshold.comparison()));
        return;
      }
    }
  }

  private void replace(PackFigures.CapFigure cap) {
    Node figure = field(item(field(root(), "caps"), cap.cap()), "times-line");
    replace(figure, cap.timesLine().toString());
  }

  private void moveExamples(PolicyPack pack, LocalDate from) {
    Optional<LocalDate> earliest =
        pack.examples().stream()
            .map(example -> example.situation().applicationDate())
            .min(LocalDate::compareTo);
    int years = 0;
    while (earliest.isPresent() && earliest.get().plusYears(years).isBefore(from)) {
      years++;
    }
    if (years > 0) {
      Node examples = field(root(), "examples");
      int begin = index(examples.getStartMark());
      int end = index(examples.getEndMark());
      yaml =
          yaml.substring(0, begin) + later(yaml.substring(begin, end), years) + yaml.substring(end);
    }
  }

  private static String later(String text, int years) {
    return DAY_OR_MONTH
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(3) == null
                        ? YearMonth.parse(found.group()).plusYears(years).toString()
                        : LocalDate.parse(found.group()).plusYears(years).toString()));
  }

  private Node root() {
    return new Compose(SETTINGS).composeString(yaml).orElseThrow();
  }

  private static Node field(Node node, String key) {
    return mapping(node).getValue().stream()
        .filter(tuple -> text(tuple.getKeyNode()).equals(key))
        .findFirst()
        .orElseThrow()
        .getValueNode();
  }

  private static Node item(Node node, int at) {
    return ((SequenceNode) node).getValue().get(at);
  }

  private static MappingNode mapping(Node node) {
    return (MappingNode) node;
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private void replace(Node node, String text) {
    yaml =
        yaml.substring(0, index(node.getStartMark()))
            + text
            + yaml.substring(index(node.getEndMark()));
  }

  /** Marks count code points. */
  private int index(Optional<Mark> mark) {
    return yaml.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }
}

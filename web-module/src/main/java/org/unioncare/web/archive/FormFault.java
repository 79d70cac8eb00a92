package org.unioncare.web.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unioncare.domain.shared.Reason;
import org.unioncare.web.shared.Messages;

/**
 * Something to be put right on one step of the form.
 *
 * @param title where it is, such as the second member
 * @param sentence what is wrong, with the name of the field
 */
public record FormFault(FormStep step, String title, String sentence) {
  private static final Pattern ROW = Pattern.compile("(members|documents)\\[(\\d+)].*");

  static FormFault of(Reason reason) {
    FormStep step = FormStep.of(reason.field());
    String label = label(reason.field());
    String sentence = Messages.of(reason);
    return new FormFault(
        step,
        Messages.label(step) + row(reason.field()),
        label.isEmpty() ? sentence : Messages.of("archive_apply.fault", label, sentence));
  }

  private static String row(String path) {
    Matcher row = ROW.matcher(path == null ? "" : path);
    return row.matches()
        ? Messages.of("archive_apply.fault." + row.group(1), Integer.parseInt(row.group(2)) + 1)
        : "";
  }

  /** The label of the field: one of its part where there is one, else one of its name. */
  private static String label(String path) {
    if (path == null) {
      return "";
    }
    String part = path.split("[.\\[]")[0];
    String field = path.substring(path.lastIndexOf('.') + 1);
    return Stream.of(
            "archive_apply.%s.%s".formatted(part, field),
            "archive_apply." + field,
            "ExpenditureKind." + field)
        .filter(Messages::has)
        .findFirst()
        .map(Messages::of)
        .orElse("");
  }
}

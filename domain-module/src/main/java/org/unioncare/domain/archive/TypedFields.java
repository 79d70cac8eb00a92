package org.unioncare.domain.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.unioncare.domain.household.HouseholdFacts;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PlainText;
import org.unioncare.domain.shared.Reason;
import org.unioncare.domain.shared.RefusedException;

/**
 * What was typed into a form, read field by field: each wrong field leaves a reason at its path,
 * and all are refused at once.
 */
final class TypedFields {
  private static final Pattern MONEY = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final Map<String, String> typed;
  private final SheetRules rules;
  private final Set<String> read = new HashSet<>();
  private final List<Reason> faults = new ArrayList<>();

  TypedFields(Map<String, String> typed, SheetRules rules) {
    this.typed = typed;
    this.rules = rules;
  }

  void refuse(String field, String code, Object... figures) {
    faults.add(Reason.at(field, code, figures));
  }

  /** Refuses what was wrong, and every field that the form does not have. */
  void check() {
    typed.keySet().stream()
        .filter(field -> !read.contains(field) && !blank(typed.get(field)))
        .sorted()
        .forEach(field -> refuse(field, "FIELD_UNKNOWN"));
    if (!faults.isEmpty()) {
      throw new RefusedException(RefusedException.Kind.MALFORMED, faults);
    }
  }

  boolean isTyped(String field) {
    return !blank(typed.get(field));
  }

  /** How many rows were typed: the highest index with anything in it, and one. */
  int rows(String list, int most) {
    Pattern row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,4})]\\..+");
    int rows =
        typed.entrySet().stream()
            .filter(field -> !blank(field.getValue()))
            .map(field -> row.matcher(field.getKey()))
            .filter(java.util.regex.Matcher::matches)
            .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
            .max()
            .orElse(0);
    if (rows > most) {
      refuse(list, "LIST_TOO_LONG", most);
      typed.keySet().stream().filter(field -> field.startsWith(list + "[")).forEach(read::add);
      return 0;
    }
    return rows;
  }

  String required(String field, int longest) {
    return orMissing(field, text(field, longest));
  }

  /** The text, or null when nothing was typed. */
  String text(String field, int longest) {
    Optional<String> text = raw(field);
    List<Reason> wrong = text.map(t -> PlainText.faults(field, t, longest)).orElse(List.of());
    faults.addAll(wrong);
    return wrong.isEmpty() ? text.orElse(null) : null;
  }

  /** Text of a form of its own, such as a mobile number. */
  String formed(String field, Pattern form, String code) {
    String text = raw(field).orElse(null);
    if (text != null && !form.matcher(text).matches()) {
      refuse(field, code);
      return null;
    }
    return text;
  }

  /** A code of the dictionary, which must have been typed. */
  String code(String field, Dictionary dictionary) {
    return orMissing(field, code(field, dictionary, null));
  }

  String code(String field, Dictionary dictionary, String otherwise) {
    String code = raw(field).orElse(otherwise);
    if (code != null && !code.equals(otherwise) && !rules.codes().has(dictionary, code)) {
      refuse(field, "CODE_UNKNOWN", dictionary);
    }
    return code;
  }

  <E extends Enum<E>> E word(String field, Class<E> words, E otherwise) {
    return raw(field).map(text -> constant(field, words, text)).orElse(otherwise);
  }

  <E extends Enum<E>> E word(String field, Class<E> words) {
    if (!isTyped(field)) {
      refuse(field, "FIELD_REQUIRED");
    }
    return word(field, words, null);
  }

  <E extends Enum<E>> Set<E> words(String field, Class<E> words) {
    Set<E> found = EnumSet.noneOf(words);
    list(field).forEach(text -> Optional.ofNullable(constant(field, words, text)).map(found::add));
    return found;
  }

  /** The parts of what was typed between commas. */
  List<String> list(String field) {
    return raw(field)
        .map(text -> Arrays.stream(text.split("[,，]")).map(String::strip).toList())
        .orElse(List.of());
  }

  <E extends Enum<E>> E constant(String field, Class<E> words, String text) {
    Optional<E> found =
        Arrays.stream(words.getEnumConstants()).filter(w -> w.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      refuse(field, "CODE_UNKNOWN", List.of(words.getEnumConstants()));
    }
    return found.orElse(null);
  }

  Money requiredMoney(String field) {
    orMissing(field, raw(field).orElse(null));
    return money(field);
  }

  /** An amount of yuan, zero when nothing was typed. */
  Money money(String field) {
    Optional<String> text = raw(field).map(typedText -> typedText.replace(",", ""));
    if (text.isEmpty()) {
      return Money.ZERO;
    }
    if (!MONEY.matcher(text.get()).matches()) {
      boolean digitsOnly = text.get().matches("-?[\\d.]{16,60}");
      refuse(field, digitsOnly ? "ABSURD_AMOUNT" : "NOT_MONEY", HouseholdFacts.LARGEST_SUM);
      return Money.ZERO;
    }
    if (text.get().matches(".*\\.\\d{3,}")) {
      refuse(field, "MONEY_TOO_FINE");
      return Money.ZERO;
    }
    return believed(field, Money.of(text.get()));
  }

  private Money believed(String field, Money amount) {
    if (amount.isNegative()) {
      refuse(field, "NEGATIVE_AMOUNT", amount);
    } else if (amount.exceeds(HouseholdFacts.LARGEST_SUM)) {
      refuse(field, "ABSURD_AMOUNT", amount, HouseholdFacts.LARGEST_SUM);
    } else {
      return amount;
    }
    return Money.ZERO;
  }

  /** Amounts by the constants of an enum; what was not typed is left out. */
  <E extends Enum<E>> Map<E, Money> amounts(String field, Class<E> words) {
    Map<E, Money> amounts = new java.util.EnumMap<>(words);
    for (E word : words.getEnumConstants()) {
      String path = field + "." + word;
      if (isTyped(path)) {
        amounts.put(word, money(path));
      }
    }
    return amounts;
  }

  SortedMap<YearMonth, Money> months(String field) {
    SortedMap<YearMonth, Money> amounts = new TreeMap<>();
    typed.keySet().stream()
        .filter(path -> path.startsWith(field + ".") && isTyped(path))
        .sorted()
        .toList()
        .forEach(path -> month(field, path).ifPresent(m -> amounts.put(m, money(path))));
    return amounts;
  }

  private Optional<YearMonth> month(String field, String path) {
    try {
      YearMonth month = YearMonth.parse(path.substring(field.length() + 1));
      if (month.atDay(1).isAfter(rules.today())) {
        read.add(path);
        refuse(path, "MONTH_TO_COME", month);
        return Optional.empty();
      }
      return Optional.of(month);
    } catch (DateTimeException malformed) {
      read.add(path);
      refuse(path, "NOT_A_MONTH");
      return Optional.empty();
    }
  }

  /** A day not after today, or null. */
  LocalDate day(String field) {
    Optional<String> text = raw(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text.get());
      if (day.isAfter(rules.today())) {
        refuse(field, "DATE_TO_COME", day, rules.today());
      } else if (day.isBefore(EARLIEST)) {
        refuse(field, "DATE_OUT_OF_RANGE", EARLIEST.getYear(), rules.today().getYear());
      }
      return day;
    } catch (DateTimeException malformed) {
      refuse(field, "NOT_A_DATE");
      return null;
    }
  }

  /** A whole number between both, or null. */
  Integer whole(String field, int least, int most) {
    Optional<String> text = raw(field);
    if (text.isPresent() && !WHOLE.matcher(text.get()).matches()) {
      refuse(field, "NOT_A_NUMBER");
      return null;
    }
    Integer number = text.map(Integer::valueOf).orElse(null);
    if (number != null && (number < least || number > most)) {
      refuse(field, "NUMBER_OUT_OF_RANGE", least, most);
      return null;
    }
    return number;
  }

  boolean flag(String field, boolean otherwise) {
    Optional<String> text = raw(field);
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      refuse(field, "NOT_A_FLAG");
    }
    return text.map("true"::equals).orElse(otherwise);
  }

  /** A right resident number, or null. */
  ResidentIdNumber residentId(String field) {
    Optional<String> text = raw(field);
    if (text.isEmpty()) {
      refuse(field, "FIELD_REQUIRED");
      return null;
    }
    List<Reason> wrong = ResidentIdNumber.faults(field, text.get(), rules.regions(), rules.today());
    faults.addAll(wrong);
    return wrong.isEmpty() ? new ResidentIdNumber(text.get()) : null;
  }

  /** A region's code, known now or once. */
  String region(String field, String otherwise) {
    String region = raw(field).orElse(otherwise);
    BiPredicate<String, Set<String>> known =
        (code, all) -> all.contains(code) || all.stream().anyMatch(other -> other.startsWith(code));
    if (isTyped(field)
        && (!region.matches("\\d{2}|\\d{4}|\\d{6}") || !known.test(region, rules.regions()))) {
      refuse(field, "REGION_UNKNOWN");
      return otherwise;
    }
    return region;
  }

  private Optional<String> raw(String field) {
    read.add(field);
    return Optional.ofNullable(typed.get(field)).map(String::strip).filter(t -> !t.isEmpty());
  }

  private String orMissing(String field, String value) {
    if (value == null && !isTyped(field)) {
      refuse(field, "FIELD_REQUIRED");
    }
    return value;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An ordinary household as it is typed: a worker with a wife and a son. */
final class SampleSheet {
  static final LocalDate TODAY = LocalDate.of(2020, 9, 15);
  static final String WORKER = "510502197408152035";
  static final String WIFE = "510502197605203022";
  static final String SON = "510502200107045011";

  private final Map<String, String> typed = new TreeMap<>();

  private SampleSheet() {
    with("worker.name", "王建华");
    with("worker.residentId", WORKER);
    with("worker.kind", "STAFF");
    with("worker.workSince", "1995-07-01");
    with("worker.address", "泸州市江阳区蓝田街道1号");
    with("worker.industry", "C");
    with("worker.monthlyIncome", "1900.00");
    with("worker.maritalStatus", "MARRIED");
    with("worker.medicalInsurance", "EMPLOYEE");
    with("worker.registerType", "NON_AGRICULTURAL");
    member(0, "李秀梅", WIFE, "SPOUSE", "925.00", "UNEMPLOYED", "MARRIED");
    member(1, "王小明", SON, "SON", "0.00", "UNIVERSITY", "SINGLE");
    with("causes.main", "ILLNESS");
    with("housing.type", "SELF_BUILT");
  }

  static SampleSheet ordinary() {
    return new SampleSheet();
  }

  private void member(
      int row,
      String name,
      String id,
      String relation,
      String income,
      String identity,
      String marital) {
    String at = "members[" + row + "].";
    with(at + "name", name);
    with(at + "residentId", id);
    with(at + "relation", relation);
    with(at + "monthlyIncome", income);
    with(at + "identity", identity);
    with(at + "maritalStatus", marital);
    with(at + "medicalInsurance", "RESIDENT");
  }

  SampleSheet with(String field, String text) {
    typed.put(field, text);
    return this;
  }

  SampleSheet without(String field) {
    typed.remove(field);
    return this;
  }

  Map<String, String> typed() {
    return typed;
  }

  ArchiveSheet sheet() {
    return ArchiveSheet.read(typed, rules());
  }

  static SheetRules rules() {
    Map<Dictionary, List<CodeItem>> lists = new EnumMap<>(Dictionary.class);
    lists.put(Dictionary.NATION, words("HAN", "YI"));
    lists.put(Dictionary.POLITICAL_STATUS, words("MASSES", "PARTY_MEMBER"));
    lists.put(Dictionary.MARITAL_STATUS, words("MARRIED", "SINGLE"));
    lists.put(Dictionary.HOUSEHOLD_REGISTRATION, words("NON_AGRICULTURAL", "AGRICULTURAL"));
    lists.put(Dictionary.MODEL_WORKER, words("NONE", "NATIONAL"));
    lists.put(Dictionary.HEALTH, words("GOOD", "CANCER"));
    lists.put(Dictionary.WORK_STATE, words("IN_POST", "LAID_OFF", "MIGRANT_WORKER"));
    lists.put(Dictionary.MEMBER_STATE, words("UNEMPLOYED", "UNIVERSITY"));
    lists.put(Dictionary.HOUSING, words("SELF_BUILT", "NONE"));
    lists.put(Dictionary.INDUSTRY, words("C"));
    lists.put(Dictionary.RELATION, words("SELF", "SPOUSE", "SON"));
    lists.put(Dictionary.MEDICAL_INSURANCE, words("EMPLOYEE", "RESIDENT"));
    lists.put(Dictionary.ATTACHMENT, words("IDENTITY_CARD"));
    return new SheetRules(new CodeLists(lists), Set.of("510502", "340882"), TODAY);
  }

  private static List<CodeItem> words(String... codes) {
    return java.util.Arrays.stream(codes).map(code -> new CodeItem(code, code)).toList();
  }
}

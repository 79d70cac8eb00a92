package org.unioncare.domain.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unioncare.domain.household.IncomeKind;

/** Writes a sheet back as it would be typed, by the same paths that {@link SheetReading} reads. */
final class SheetWriting {
  private final Map<String, String> typed = new LinkedHashMap<>();

  Map<String, String> write(ArchiveSheet sheet) {
    put("worker.kind", sheet.kind());
    person("worker.", sheet.worker());
    put("worker.workState", sheet.worker().work().state());
    put("worker.workSince", sheet.workSince());
    for (int i = 0; i < sheet.members().size(); i++) {
      String at = "members[" + i + "].";
      person(at, sheet.members().get(i));
      put(at + "relation", sheet.members().get(i).relation());
      put(at + "identity", sheet.members().get(i).work().state());
    }
    home(sheet.home());
    circumstances(sheet.circumstances());
    means(sheet.means());
    put("causes.main", sheet.causes().main());
    put("causes.secondary", words(sheet.causes().secondary()));
    put("causes.remark", sheet.causes().remark());
    if (sheet.bankAccount() != null) {
      put("bankAccount.bank", sheet.bankAccount().bank());
      put("bankAccount.branch", sheet.bankAccount().branch());
      put("bankAccount.card", sheet.bankAccount().card());
    }
    documents(sheet.documents());
    put("consentSignedOn", sheet.consentSignedOn());
    put("remark", sheet.remark());
    return typed;
  }

  private void person(String at, Person person) {
    put(at + "name", person.name());
    put(at + "residentId", person.residentId().value());
    put(at + "monthlyIncome", person.monthlyIncome());
    put(at + "nation", person.civil().nation());
    put(at + "politicalStatus", person.civil().politicalStatus());
    put(at + "maritalStatus", person.civil().maritalStatus());
    put(at + "registerType", person.civil().registerType());
    put(at + "modelWorker", person.civil().modelWorker());
    put(at + "health", person.health().condition());
    put(at + "disabilityKind", person.health().disabilityKind());
    put(at + "disabilityGrade", person.health().disabilityGrade());
    put(at + "medicalInsurance", person.health().medicalInsurance());
    put(at + "employer", person.work().employer());
    put(at + "employerKind", person.work().employerNature());
    put(at + "employerCondition", person.work().employerCondition());
    put(at + "industry", person.work().industry());
    put(at + "contractSignedOn", person.work().contractSignedOn());
    put(at + "contractTerm", person.work().contractTerm());
    put(at + "education", person.schooling().education());
    put(at + "schoolEntered", person.schooling().entered());
    put(at + "schoolYears", person.schooling().years());
    put(at + "mobile", person.contact().mobile());
    put(at + "otherContact", person.contact().other());
    put(at + "remark", person.remark());
  }

  private void home(Home home) {
    put("worker.address", home.address());
    put("worker.postcode", home.postcode());
    put("worker.registerRegion", home.registerRegion());
    put("housing.type", home.type());
    put("housing.area", home.area());
    put("housing.homesOwned", home.homesOwned());
    put("housing.shopArea", home.shopArea());
    put("housing.vehicles", home.vehicles());
    put("housing.otherProperty", home.otherProperty());
  }

  private void circumstances(Circumstances stated) {
    put("evidence", words(stated.evidence()));
    put("registeredRuralPoor", stated.registeredRuralPoor());
    put("unionMember", stated.unionMember());
    put("certifiedMinimumLiving", stated.certifiedMinimumLiving());
    put("reliefReceived", stated.reliefReceived());
    put("inHardshipAfterRelief", stated.inHardshipAfterRelief());
    put("event", stated.event());
    put("exclusions", words(stated.exclusions()));
    put("worker.singleParent", stated.singleParent());
    put("canHelpItself", stated.canHelpItself());
    put("joblessHousehold", stated.joblessHousehold());
  }

  private void means(Means means) {
    for (IncomeKind kind : IncomeKind.values()) {
      put("income." + kind.field(), means.income().of(kind));
    }
    put("incomeTax", means.incomeTax());
    put("statutoryContributions", means.statutoryContributions());
    put("assets.netInvestments", means.assets().netInvestments());
    put("assets.savings", means.assets().savings());
    means.expenditure().forEach((kind, amount) -> put("expenditure." + kind, amount));
    put("offsets", means.offsets());
    means
        .monthlyIncomePerHead()
        .forEach((month, amount) -> put("monthlyIncomePerHead." + month, amount));
    put("livingCosts", means.livingCosts());
    put("purchaseCosts", means.purchaseCosts());
  }

  private void documents(List<Document> documents) {
    for (int i = 0; i < documents.size(); i++) {
      String at = "documents[" + i + "].";
      put(at + "kind", documents.get(i).kind());
      put(at + "title", documents.get(i).title());
      put(at + "remark", documents.get(i).remark());
    }
  }

  private void put(String field, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      typed.put(field, value.toString());
    }
  }

  private static String words(Iterable<? extends Enum<?>> constants) {
    return java.util.stream.StreamSupport.stream(constants.spliterator(), false)
        .map(Enum::name)
        .collect(Collectors.joining(","));
  }
}

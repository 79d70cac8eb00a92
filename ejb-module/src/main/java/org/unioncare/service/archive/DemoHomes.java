package org.unioncare.service.archive;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.BankAccount;
import org.unioncare.domain.archive.Document;
import org.unioncare.domain.archive.Home;
import org.unioncare.domain.household.WorkerKind;
import org.unioncare.persistence.shared.ConfigTable;

/** Where households of the demo live, where their aid goes, and what papers they bring. */
final class DemoHomes {
  private static final List<String> TYPES =
      List.of("UNIT_RENTED", "PUBLIC_RENTED", "RENTED", "SELF_BUILT", "SELF_BOUGHT", "AFFORDABLE");

  private final DemoDice dice;
  private final DemoWords words;
  private final Map<String, String> titles =
      ConfigTable.read("code-lists/code-lists.csv").stream()
          .filter(row -> row.cell("list").equals("ATTACHMENT"))
          .collect(toMap(row -> row.cell("code"), row -> row.cell("label")));

  DemoHomes(DemoDice dice, DemoWords words) {
    this.dice = dice;
    this.words = words;
  }

  Home home(DemoPlaces.County county) {
    String type = dice.oneOf(TYPES);
    boolean owned = type.startsWith("SELF") || type.equals("AFFORDABLE");
    String street =
        words.any("ROAD")
            + words.any("NUMBER_OF_HOUSE").replace("N", String.valueOf(dice.between(1, 260)));
    String estate =
        words
            .any("ROOM")
            .replace("B", String.valueOf(dice.between(1, 18)))
            .replace("R", "%d0%d".formatted(dice.between(1, 7), dice.between(1, 4)));
    return new Home(
        county.address() + street + words.any("ESTATE") + estate,
        null,
        county.code(),
        type,
        dice.between(28, 96),
        owned ? 1 : 0,
        0,
        null,
        null);
  }

  /** A card number that no bank gives out: it begins with 620000. */
  BankAccount bankAccount(DemoPlaces.County county) {
    String bank = words.any("BANK");
    return new BankAccount(
        bank,
        county.name() + words.any("BRANCH"),
        "620000%06d%07d".formatted(dice.between(0, 999_999), dice.between(0, 9_999_999)));
  }

  List<Document> documents(DemoStory story, WorkerKind kind) {
    List<String> kinds = new ArrayList<>();
    kinds.add("IDENTITY_CARD");
    kinds.add("HOUSEHOLD_REGISTER");
    kinds.add("APPLICATION");
    kinds.add("AUTHORISATION");
    kinds.add(kind == WorkerKind.LAID_OFF ? "UNEMPLOYMENT_CERTIFICATE" : "WAGE_SHEET");
    if (kind == WorkerKind.MIGRANT) {
      kinds.add("LABOUR_CONTRACT");
    }
    switch (story) {
      case CERTIFIED_MINIMUM_LIVING -> kinds.add("MINIMUM_LIVING_CERTIFICATE");
      case ILLNESS_AT_THE_EDGE, COSTLY_ILLNESS, SUDDEN_ILLNESS -> {
        kinds.add("DIAGNOSIS");
        kinds.add("MEDICAL_INVOICE");
      }
      case SCHOOLING_AT_THE_EDGE, TWO_STUDENTS -> kinds.add("ADMISSION_LETTER");
      case DISABILITY_AT_THE_EDGE -> kinds.add("DISABILITY_CERTIFICATE");
      default -> kinds.add("EMPLOYER_CERTIFICATE");
    }
    return kinds.stream().map(code -> new Document(code, titles.get(code), null)).toList();
  }
}

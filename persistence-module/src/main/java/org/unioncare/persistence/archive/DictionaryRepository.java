package org.unioncare.persistence.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unioncare.domain.archive.CodeItem;
import org.unioncare.domain.archive.CodeLists;
import org.unioncare.domain.archive.Dictionary;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.shared.ConfigTable;

/** The dictionaries of the forms; the shipped lists are their first edition. */
@ApplicationScoped
@PolicyClause("LZ-A1")
public class DictionaryRepository {

  @PersistenceContext(unitName = "unioncare")
  private EntityManager entities;

  protected DictionaryRepository() {}

  public DictionaryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The dictionaries as they stand now. */
  public CodeLists codeLists() {
    Map<Dictionary, List<CodeItem>> lists = new EnumMap<>(Dictionary.class);
    for (CodeWord word :
        entities.createNamedQuery("CodeWord.active", CodeWord.class).getResultList()) {
      dictionary(word.listName()).ifPresent(d -> list(lists, d).add(word.item()));
    }
    return new CodeLists(lists);
  }

  /** Fills an empty register with the first edition; what is there is left as it was edited. */
  public int addFirstEdition() {
    if (entities.createNamedQuery("CodeWord.count", Long.class).getSingleResult() > 0) {
      return 0;
    }
    List<ConfigTable.Row> rows = ConfigTable.read("code-lists/code-lists.csv");
    rows.forEach(
        row ->
            entities.persist(
                new CodeWord(
                    row.cell("list"),
                    row.cell("code"),
                    row.cell("label"),
                    Integer.parseInt(row.cell("position")))));
    return rows.size();
  }

  static java.util.Optional<Dictionary> dictionary(String name) {
    return Arrays.stream(Dictionary.values()).filter(d -> d.name().equals(name)).findFirst();
  }

  private static List<CodeItem> list(Map<Dictionary, List<CodeItem>> lists, Dictionary d) {
    return lists.computeIfAbsent(d, empty -> new ArrayList<>());
  }
}

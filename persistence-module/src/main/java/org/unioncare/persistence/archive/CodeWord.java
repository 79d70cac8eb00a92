package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.unioncare.domain.archive.CodeItem;

/** A word of a dictionary of the forms, editable by the union that runs the register. */
@Entity
@Table(name = "code_item")
@IdClass(CodeWord.Key.class)
@NamedQuery(
    name = "CodeWord.active",
    query = "SELECT c FROM CodeWord c WHERE c.active = TRUE ORDER BY c.listName, c.position")
@NamedQuery(name = "CodeWord.count", query = "SELECT COUNT(c) FROM CodeWord c")
public class CodeWord {

  /** The dictionary and the code. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String listName;
    private String code;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.listName.equals(listName) && key.code.equals(code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(listName, code);
    }
  }

  @Id
  @Column(name = "list_name", length = 40)
  private String listName;

  @Id
  @Column(length = 40)
  private String code;

  @Column(nullable = false, length = 100)
  private String label;

  @Column(name = "item_position", nullable = false)
  private int position;

  @Column(nullable = false)
  private boolean active;

  protected CodeWord() {}

  CodeWord(String listName, String code, String label, int position) {
    this.listName = listName;
    this.code = code;
    this.label = label;
    this.position = position;
    this.active = true;
  }

  String listName() {
    return listName;
  }

  CodeItem item() {
    return new CodeItem(code, label);
  }
}

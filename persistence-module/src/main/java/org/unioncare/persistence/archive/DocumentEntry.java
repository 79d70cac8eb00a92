package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.unioncare.domain.archive.Document;

/** A supporting document listed on the sheet. */
@Embeddable
public class DocumentEntry {

  @Column(name = "document_kind", nullable = false, length = 32)
  private String kind;

  @Column(nullable = false, length = 100)
  private String title;

  @Column(length = 200)
  private String remark;

  protected DocumentEntry() {}

  DocumentEntry(Document document) {
    kind = document.kind();
    title = document.title();
    remark = document.remark();
  }

  Document document() {
    return new Document(kind, title, remark);
  }
}

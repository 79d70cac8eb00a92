package org.unioncare.persistence.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What this register was founded as: with demo data or empty; decided once, at its first start. */
@Entity
@Table(name = "installation")
public class Installation {
  static final int ONLY = 1;

  @Id
  @Column(nullable = false)
  private int id;

  @Column(nullable = false, updatable = false)
  private boolean demo;

  @Column(name = "founded_at", nullable = false, updatable = false)
  private LocalDateTime foundedAt;

  protected Installation() {}

  public Installation(boolean demo, LocalDateTime foundedAt) {
    this.id = ONLY;
    this.demo = demo;
    this.foundedAt = foundedAt;
  }

  public boolean isDemo() {
    return demo;
  }

  public LocalDateTime foundedAt() {
    return foundedAt;
  }
}

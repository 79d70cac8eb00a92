package org.unioncare.persistence.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What a request with an Idempotency-Key was answered; without an answer while it is at work. */
@Entity
@Table(name = "remembered_answer")
@NamedQuery(
    name = "RememberedAnswer.forgetBefore",
    query = "DELETE FROM RememberedAnswer a WHERE a.answeredAt < :moment")
public class RememberedAnswer {
  private static final int AT_WORK = 0;

  @Id
  @Column(nullable = false, length = 64)
  private String token;

  @Column(name = "request_hash", nullable = false, length = 64, updatable = false)
  private String requestHash;

  @Column(name = "answered_at", nullable = false)
  private LocalDateTime answeredAt;

  @Column(nullable = false)
  private int status;

  @Column(name = "media_type", length = 60)
  private String mediaType;

  @Column(length = 400)
  private String location;

  @Column(columnDefinition = "TEXT")
  private String body;

  protected RememberedAnswer() {}

  /** A request that has just been taken up. */
  public RememberedAnswer(String token, String requestHash, LocalDateTime at) {
    this.token = token;
    this.requestHash = requestHash;
    this.answeredAt = at;
    this.status = AT_WORK;
  }

  public void answer(int with, String type, String where, String text) {
    this.status = with;
    this.mediaType = type;
    this.location = where;
    this.body = text;
  }

  public boolean isAtWork() {
    return status == AT_WORK;
  }

  /** Whether the request that has this hash is the one that was answered. */
  public boolean belongsTo(String hash) {
    return requestHash.equals(hash);
  }

  public int status() {
    return status;
  }

  public String mediaType() {
    return mediaType;
  }

  public String location() {
    return location;
  }

  public String body() {
    return body;
  }
}

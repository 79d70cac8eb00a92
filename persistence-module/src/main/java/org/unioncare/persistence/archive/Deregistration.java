package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.unioncare.domain.archive.DeregistrationGround;
import org.unioncare.domain.shared.PolicyClause;

/** 注销: when and on which ground an archive ended. */
@Embeddable
@PolicyClause({"MC-08", "LZ-02"})
public class Deregistration {

  @Column(name = "deregistered_on")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "deregistration_ground", length = 24)
  private DeregistrationGround ground;

  /** Not deregistered. */
  protected Deregistration() {}

  Deregistration(LocalDate day, DeregistrationGround ground) {
    this.day = day;
    this.ground = ground;
  }

  LocalDate day() {
    return day;
  }

  DeregistrationGround ground() {
    return ground;
  }
}

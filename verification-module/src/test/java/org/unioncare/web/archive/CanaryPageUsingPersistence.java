package org.unioncare.web.archive;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.Date;
import org.unioncare.persistence.archive.CanaryEntity;

/**
 * Breaks R3, R4, R8, R10 and R12: reaches for entities, the manager, old dates and the Faces
 * context.
 */
@Named
public class CanaryPageUsingPersistence {
  CanaryEntity entity;
  EntityManager manager;
  Date day;

  FacesContext context() {
    return FacesContext.getCurrentInstance();
  }
}

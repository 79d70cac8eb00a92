package org.unioncare.service.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.unioncare.domain.archive.CodeLists;
import org.unioncare.domain.security.Duty;
import org.unioncare.domain.shared.PolicyClause;
import org.unioncare.persistence.archive.DictionaryRepository;
import org.unioncare.service.shared.UseCase;

/** The dictionaries of the forms, for whoever fills in or reads one. */
@Stateless
@UseCase
@RolesAllowed(Duty.READ_ARCHIVES)
@PolicyClause("LZ-A1")
public class Dictionaries {
  @Inject private DictionaryRepository dictionaries;

  public CodeLists codeLists() {
    return dictionaries.codeLists();
  }
}

package org.unioncare.persistence.archive;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import org.unioncare.domain.archive.ArchiveLine;
import org.unioncare.persistence.organisation.Union;

/** An archive as lists show it: read from the database, or taken from one that was read whole. */
final class ArchiveLines {
  private ArchiveLines() {}

  static ArchiveLine of(HardshipArchive archive) {
    Worker worker = archive.worker();
    Application application = archive.application();
    Progress progress = archive.progress();
    return new ArchiveLine(
        archive.archiveNo(),
        progress.status(),
        application.level(),
        application.kind(),
        worker.kind(),
        worker.name(),
        worker.residentId(),
        worker.sex(),
        worker.birthDate(),
        application.mainCause(),
        application.members(),
        application.incomePerHead(),
        application.appliedOn(),
        archive.approval().activeFrom(),
        archive.lastAidedOn(),
        archive.deregistration().day(),
        archive.union().code(),
        archive.union().name(),
        progress.desk().code(),
        progress.desk().name(),
        progress.awaits(),
        progress.dueOn());
  }

  /**
   * Selects the lines of archives.
   *
   * @param joined how the unions are joined
   */
  static CriteriaQuery<ArchiveLine> select(
      CriteriaBuilder build,
      CriteriaQuery<ArchiveLine> query,
      Root<HardshipArchive> archive,
      JoinType joined) {
    Path<Worker> worker = archive.get("worker");
    Path<Application> application = archive.get("application");
    Path<Progress> progress = archive.get("progress");
    Join<HardshipArchive, Union> union = archive.join("union", joined);
    Join<Progress, Union> desk =
        archive.<HardshipArchive, Progress>join("progress").join("desk", joined);
    return query.select(
        build.construct(
            ArchiveLine.class,
            archive.get("archiveNo"),
            progress.get("status"),
            application.get("level"),
            application.get("kind"),
            worker.get("kind"),
            worker.get("name"),
            worker.get("residentId"),
            worker.get("sex"),
            worker.get("birthDate"),
            application.get("mainCause"),
            application.get("members"),
            application.get("incomePerHead"),
            application.get("appliedOn"),
            archive.get("approval").get("activeFrom"),
            archive.get("lastAidedOn"),
            archive.get("deregistration").get("day"),
            union.get("code"),
            union.get("name"),
            desk.get("code"),
            desk.get("name"),
            progress.get("awaits"),
            progress.get("dueOn")));
  }
}

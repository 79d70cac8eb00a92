-- Lists read the highest numbers first; H2 follows an index in its own direction only.
CREATE INDEX hardship_archive_no_down_ix ON hardship_archive (archive_no DESC);
CREATE INDEX hardship_archive_status_down_ix ON hardship_archive (status, archive_no DESC);

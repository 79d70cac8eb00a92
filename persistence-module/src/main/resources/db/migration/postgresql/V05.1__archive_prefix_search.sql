-- Paths and names are searched by their beginning; the database's collation would not let LIKE use
-- the plain indexes.
CREATE INDEX hardship_archive_path_pattern_ix
  ON hardship_archive (union_path varchar_pattern_ops, archive_no);
CREATE INDEX hardship_archive_name_pattern_ix
  ON hardship_archive (worker_name varchar_pattern_ops, archive_no);
CREATE INDEX deregistration_proposal_path_pattern_ix
  ON deregistration_proposal (union_path varchar_pattern_ops, status, id);
CREATE INDEX household_figures_path_pattern_ix
  ON household_figures (union_path varchar_pattern_ops, archive_no);
CREATE INDEX scenario_path_pattern_ix ON scenario (union_path varchar_pattern_ops, id);

-- Paths are searched by their beginning; the database's collation would not let LIKE use the plain
-- indexes.
CREATE INDEX aid_grant_path_pattern_ix
  ON aid_grant (union_path varchar_pattern_ops, status, id);

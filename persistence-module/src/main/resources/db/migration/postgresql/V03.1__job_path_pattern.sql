-- Paths are compared by LIKE 'prefix%': outside the C collation this needs its own operator class.
CREATE INDEX job_run_by_path_pattern ON job_run (union_path varchar_pattern_ops, id);

CREATE INDEX account_path_pattern_ix ON account (union_path varchar_pattern_ops, name);

-- A path is searched by its beginning; the database's collation would not let LIKE use the plain index.
CREATE INDEX trade_union_path_pattern_ix ON trade_union (path varchar_pattern_ops);

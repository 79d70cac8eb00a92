-- Paths are compared by LIKE 'prefix%': outside the C collation this needs its own operator class.
CREATE INDEX yearly_statistic_path_pattern_ix
  ON yearly_statistic (stat_year, dimension, union_path varchar_pattern_ops);

-- The yearly statistics, kept per filing union, so that the figures of any union are sums over its
-- subtree. Rows of a run are drafts until the run publishes them in place of the ones before.
CREATE TABLE yearly_statistic (
  stat_year INTEGER NOT NULL,
  edition BIGINT NOT NULL,
  state VARCHAR(9) NOT NULL,
  as_of DATE NOT NULL,
  union_id BIGINT NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  dimension VARCHAR(8) NOT NULL,
  item VARCHAR(32) NOT NULL,
  households BIGINT NOT NULL,
  members BIGINT NOT NULL,
  grants BIGINT NOT NULL,
  money NUMERIC(19,2) NOT NULL,
  CONSTRAINT yearly_statistic_pk PRIMARY KEY (stat_year, union_id, dimension, item, edition),
  CONSTRAINT yearly_statistic_union_fk FOREIGN KEY (union_id) REFERENCES trade_union (id),
  CONSTRAINT yearly_statistic_state_ck CHECK (state IN ('DRAFT', 'PUBLISHED'))
);
CREATE INDEX yearly_statistic_path_ix ON yearly_statistic (stat_year, dimension, union_path);

-- The yearly statistics, kept per filing union, so that the figures of any union are sums over its
-- subtree. Rows of a run are drafts until the run publishes them in place of the ones before.
CREATE TABLE yearly_statistic (
  stat_year NUMBER(10) NOT NULL,
  edition NUMBER(19) NOT NULL,
  state VARCHAR2(9 CHAR) NOT NULL,
  as_of DATE NOT NULL,
  union_id NUMBER(19) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  dimension VARCHAR2(8 CHAR) NOT NULL,
  item VARCHAR2(32 CHAR) NOT NULL,
  households NUMBER(19) NOT NULL,
  members NUMBER(19) NOT NULL,
  grants NUMBER(19) NOT NULL,
  money NUMBER(19,2) NOT NULL,
  CONSTRAINT yearly_statistic_pk PRIMARY KEY (stat_year, union_id, dimension, item, edition),
  CONSTRAINT yearly_statistic_union_fk FOREIGN KEY (union_id) REFERENCES trade_union (id),
  CONSTRAINT yearly_statistic_state_ck CHECK (state IN ('DRAFT', 'PUBLISHED'))
);
CREATE INDEX yearly_statistic_path_ix ON yearly_statistic (stat_year, dimension, union_path);

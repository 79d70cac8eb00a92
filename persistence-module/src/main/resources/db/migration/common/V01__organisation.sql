-- The union tree. Sequences start with their own increment: the first block a client takes is 1 to 50.
CREATE SEQUENCE trade_union_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE trade_union (
  id BIGINT NOT NULL,
  code VARCHAR(11) NOT NULL,
  name VARCHAR(100) NOT NULL,
  union_level VARCHAR(12) NOT NULL,
  path VARCHAR(200) NOT NULL,
  parent_id BIGINT,
  region VARCHAR(6) NOT NULL,
  active BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT trade_union_pk PRIMARY KEY (id),
  CONSTRAINT trade_union_code_uq UNIQUE (code),
  CONSTRAINT trade_union_path_uq UNIQUE (path),
  CONSTRAINT trade_union_parent_fk FOREIGN KEY (parent_id) REFERENCES trade_union (id),
  CONSTRAINT trade_union_level_ck
    CHECK (union_level IN ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'GRASSROOTS')),
  CONSTRAINT trade_union_top_ck CHECK (parent_id IS NOT NULL OR union_level = 'NATIONAL')
);
CREATE INDEX trade_union_children_ix ON trade_union (parent_id, code);
CREATE INDEX trade_union_region_ix ON trade_union (region);

-- One row: what this installation was founded as. A fixed clock is honoured only with demo data.
CREATE TABLE installation (
  id INTEGER NOT NULL,
  demo BOOLEAN NOT NULL,
  founded_at TIMESTAMP NOT NULL,
  CONSTRAINT installation_pk PRIMARY KEY (id),
  CONSTRAINT installation_one_ck CHECK (id = 1)
);

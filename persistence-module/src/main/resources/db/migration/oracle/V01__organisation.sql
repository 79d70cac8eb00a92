-- The union tree. Sequences start with their own increment: the first block a client takes is 1 to 50.
CREATE SEQUENCE trade_union_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE trade_union (
  id NUMBER(19) NOT NULL,
  code VARCHAR2(11 CHAR) NOT NULL,
  name VARCHAR2(100 CHAR) NOT NULL,
  union_level VARCHAR2(12 CHAR) NOT NULL,
  path VARCHAR2(200 CHAR) NOT NULL,
  parent_id NUMBER(19),
  region VARCHAR2(6 CHAR) NOT NULL,
  active NUMBER(1) NOT NULL,
  version NUMBER(19) NOT NULL,
  CONSTRAINT trade_union_pk PRIMARY KEY (id),
  CONSTRAINT trade_union_code_uq UNIQUE (code),
  CONSTRAINT trade_union_path_uq UNIQUE (path),
  CONSTRAINT trade_union_parent_fk FOREIGN KEY (parent_id) REFERENCES trade_union (id),
  CONSTRAINT trade_union_active_ck CHECK (active IN (0, 1)),
  CONSTRAINT trade_union_level_ck
    CHECK (union_level IN ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'GRASSROOTS')),
  CONSTRAINT trade_union_top_ck CHECK (parent_id IS NOT NULL OR union_level = 'NATIONAL')
);
CREATE INDEX trade_union_children_ix ON trade_union (parent_id, code);
CREATE INDEX trade_union_region_ix ON trade_union (region);

-- One row: what this installation was founded as. A fixed clock is honoured only with demo data.
CREATE TABLE installation (
  id NUMBER(10) NOT NULL,
  demo NUMBER(1) NOT NULL,
  founded_at TIMESTAMP NOT NULL,
  CONSTRAINT installation_pk PRIMARY KEY (id),
  CONSTRAINT installation_one_ck CHECK (id = 1),
  CONSTRAINT installation_demo_ck CHECK (demo IN (0, 1))
);

-- Published policy packs, and the minimum-living lines by region and day.
CREATE SEQUENCE policy_pack_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE minimum_living_line_seq START WITH 50 INCREMENT BY 50;

-- A published version of a pack never changes (the trigger below); its fields are copies of what the
-- text says for those who look with SQL.
CREATE TABLE policy_pack (
  id NUMBER(19) NOT NULL,
  pack_id VARCHAR2(40 CHAR) NOT NULL,
  pack_version NUMBER(10) NOT NULL,
  title VARCHAR2(100 CHAR) NOT NULL,
  place VARCHAR2(6 CHAR) NOT NULL,
  in_force_from DATE NOT NULL,
  in_force_to DATE,
  yaml CLOB NOT NULL,
  sha256 VARCHAR2(64 CHAR) NOT NULL,
  published_at TIMESTAMP NOT NULL,
  published_by VARCHAR2(40 CHAR) NOT NULL,
  CONSTRAINT policy_pack_pk PRIMARY KEY (id),
  CONSTRAINT policy_pack_uq UNIQUE (pack_id, pack_version),
  CONSTRAINT policy_pack_version_ck CHECK (pack_version >= 1),
  CONSTRAINT policy_pack_days_ck CHECK (in_force_to IS NULL OR in_force_to >= in_force_from)
);

CREATE TABLE minimum_living_line (
  id NUMBER(19) NOT NULL,
  region VARCHAR2(6 CHAR) NOT NULL,
  from_day DATE NOT NULL,
  amount NUMBER(19,2) NOT NULL,
  document VARCHAR2(200 CHAR),
  assumed NUMBER(1) NOT NULL,
  CONSTRAINT minimum_living_line_pk PRIMARY KEY (id),
  CONSTRAINT minimum_living_line_uq UNIQUE (region, from_day),
  CONSTRAINT minimum_living_line_amount_ck CHECK (amount > 0),
  CONSTRAINT minimum_living_line_assumed_ck CHECK (assumed IN (0, 1))
);

CREATE TRIGGER policy_pack_never_changes BEFORE UPDATE OR DELETE ON policy_pack
BEGIN
  RAISE_APPLICATION_ERROR(-20004, 'a published pack never changes: publish a new version');
END;
/

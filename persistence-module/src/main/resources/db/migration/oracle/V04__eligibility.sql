-- Published policy packs, and the minimum-living lines by region and day.
CREATE SEQUENCE policy_pack_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE policy_draft_seq START WITH 50 INCREMENT BY 50;
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
  written_by VARCHAR2(40 CHAR) NOT NULL,
  published_at TIMESTAMP NOT NULL,
  published_by VARCHAR2(40 CHAR) NOT NULL,
  CONSTRAINT policy_pack_pk PRIMARY KEY (id),
  CONSTRAINT policy_pack_uq UNIQUE (pack_id, pack_version),
  CONSTRAINT policy_pack_four_eyes_ck CHECK (written_by <> published_by OR published_by = 'shipped'),
  CONSTRAINT policy_pack_version_ck CHECK (pack_version >= 1),
  CONSTRAINT policy_pack_days_ck CHECK (in_force_to IS NULL OR in_force_to >= in_force_from)
);

-- The next version of a pack while it is written; the author is who wrote the text last. It is gone
-- once published: then the text stands in policy_pack.
CREATE TABLE policy_draft (
  id NUMBER(19) NOT NULL,
  pack_id VARCHAR2(40 CHAR) NOT NULL,
  pack_version NUMBER(10) NOT NULL,
  title VARCHAR2(100 CHAR) NOT NULL,
  place VARCHAR2(6 CHAR) NOT NULL,
  yaml CLOB NOT NULL,
  union_code VARCHAR2(11 CHAR) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  author VARCHAR2(40 CHAR) NOT NULL,
  written_at TIMESTAMP NOT NULL,
  draft_state VARCHAR2(20 CHAR) NOT NULL,
  checked_at TIMESTAMP,
  checked_by VARCHAR2(40 CHAR),
  faults NUMBER(10),
  version NUMBER(19) NOT NULL,
  CONSTRAINT policy_draft_pk PRIMARY KEY (id),
  CONSTRAINT policy_draft_uq UNIQUE (pack_id, pack_version),
  CONSTRAINT policy_draft_version_ck CHECK (pack_version >= 1),
  CONSTRAINT policy_draft_state_ck CHECK (
    draft_state = 'DRAFT' OR (draft_state = 'CHECKED' AND faults = 0 AND checked_at IS NOT NULL))
);

CREATE TABLE minimum_living_line (
  id NUMBER(19) NOT NULL,
  region VARCHAR2(6 CHAR) NOT NULL,
  from_day DATE NOT NULL,
  amount NUMBER(19,2) NOT NULL,
  document VARCHAR2(200 CHAR),
  assumed NUMBER(1) NOT NULL,
  edition NUMBER(10) NOT NULL,
  correction VARCHAR2(200 CHAR),
  entered_by VARCHAR2(40 CHAR) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT minimum_living_line_pk PRIMARY KEY (id),
  CONSTRAINT minimum_living_line_uq UNIQUE (region, from_day, edition),
  CONSTRAINT minimum_living_line_edition_ck CHECK (
    (edition = 1 AND correction IS NULL) OR (edition > 1 AND correction IS NOT NULL)),
  CONSTRAINT minimum_living_line_amount_ck CHECK (amount > 0),
  CONSTRAINT minimum_living_line_assumed_ck CHECK (assumed IN (0, 1))
);

CREATE TRIGGER minimum_living_line_never_changes BEFORE UPDATE OR DELETE ON minimum_living_line
BEGIN
  RAISE_APPLICATION_ERROR(-20005, 'a published line never changes: publish a correction');
END;
/

CREATE TRIGGER policy_pack_never_changes BEFORE UPDATE OR DELETE ON policy_pack
BEGIN
  RAISE_APPLICATION_ERROR(-20004, 'a published pack never changes: publish a new version');
END;
/

-- Published policy packs, and the minimum-living lines by region and day.
CREATE SEQUENCE policy_pack_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE policy_draft_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE minimum_living_line_seq START WITH 50 INCREMENT BY 50;

-- A published version of a pack never changes; its text is what it was hashed as (the trigger or
-- check of the vendor), its fields are copies of what the text says for those who look with SQL.
CREATE TABLE policy_pack (
  id BIGINT NOT NULL,
  pack_id VARCHAR(40) NOT NULL,
  pack_version INTEGER NOT NULL,
  title VARCHAR(100) NOT NULL,
  place VARCHAR(6) NOT NULL,
  in_force_from DATE NOT NULL,
  in_force_to DATE,
  yaml TEXT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  written_by VARCHAR(40) NOT NULL,
  published_at TIMESTAMP NOT NULL,
  published_by VARCHAR(40) NOT NULL,
  CONSTRAINT policy_pack_pk PRIMARY KEY (id),
  CONSTRAINT policy_pack_uq UNIQUE (pack_id, pack_version),
  CONSTRAINT policy_pack_four_eyes_ck CHECK (written_by <> published_by OR published_by = 'shipped'),
  CONSTRAINT policy_pack_version_ck CHECK (pack_version >= 1),
  CONSTRAINT policy_pack_days_ck CHECK (in_force_to IS NULL OR in_force_to >= in_force_from)
);

-- The next version of a pack while it is written; the author is who wrote the text last. It is gone
-- once published: then the text stands in policy_pack.
CREATE TABLE policy_draft (
  id BIGINT NOT NULL,
  pack_id VARCHAR(40) NOT NULL,
  pack_version INTEGER NOT NULL,
  title VARCHAR(100) NOT NULL,
  place VARCHAR(6) NOT NULL,
  yaml TEXT NOT NULL,
  union_code VARCHAR(11) NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  author VARCHAR(40) NOT NULL,
  written_at TIMESTAMP NOT NULL,
  draft_state VARCHAR(20) NOT NULL,
  checked_at TIMESTAMP,
  checked_by VARCHAR(40),
  faults INTEGER,
  version BIGINT NOT NULL,
  CONSTRAINT policy_draft_pk PRIMARY KEY (id),
  CONSTRAINT policy_draft_uq UNIQUE (pack_id, pack_version),
  CONSTRAINT policy_draft_version_ck CHECK (pack_version >= 1),
  CONSTRAINT policy_draft_state_ck CHECK (
    draft_state = 'DRAFT' OR (draft_state = 'CHECKED' AND faults = 0 AND checked_at IS NOT NULL))
);

-- A line is a fact decisions rest on: it is never changed. A mistake is corrected by a further edition
-- that says why; the latest edition of a region and day is in force.
CREATE TABLE minimum_living_line (
  id BIGINT NOT NULL,
  region VARCHAR(6) NOT NULL,
  from_day DATE NOT NULL,
  amount NUMERIC(19,2) NOT NULL,
  document VARCHAR(200),
  assumed BOOLEAN NOT NULL,
  edition INTEGER NOT NULL,
  correction VARCHAR(200),
  entered_by VARCHAR(40) NOT NULL,
  entered_at TIMESTAMP NOT NULL,
  CONSTRAINT minimum_living_line_pk PRIMARY KEY (id),
  CONSTRAINT minimum_living_line_uq UNIQUE (region, from_day, edition),
  CONSTRAINT minimum_living_line_edition_ck CHECK (
    (edition = 1 AND correction IS NULL) OR (edition > 1 AND correction IS NOT NULL)),
  CONSTRAINT minimum_living_line_amount_ck CHECK (amount > 0)
);

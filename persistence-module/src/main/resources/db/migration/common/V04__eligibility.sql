-- Published policy packs, and the minimum-living lines by region and day.
CREATE SEQUENCE policy_pack_seq START WITH 50 INCREMENT BY 50;
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
  published_at TIMESTAMP NOT NULL,
  published_by VARCHAR(40) NOT NULL,
  CONSTRAINT policy_pack_pk PRIMARY KEY (id),
  CONSTRAINT policy_pack_uq UNIQUE (pack_id, pack_version),
  CONSTRAINT policy_pack_version_ck CHECK (pack_version >= 1),
  CONSTRAINT policy_pack_days_ck CHECK (in_force_to IS NULL OR in_force_to >= in_force_from)
);

CREATE TABLE minimum_living_line (
  id BIGINT NOT NULL,
  region VARCHAR(6) NOT NULL,
  from_day DATE NOT NULL,
  amount NUMERIC(19,2) NOT NULL,
  document VARCHAR(200),
  assumed BOOLEAN NOT NULL,
  CONSTRAINT minimum_living_line_pk PRIMARY KEY (id),
  CONSTRAINT minimum_living_line_uq UNIQUE (region, from_day),
  CONSTRAINT minimum_living_line_amount_ck CHECK (amount > 0)
);

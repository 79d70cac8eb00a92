-- Assistance funds and their ledger. The ledger only grows: each entry refers to the one before it
-- by its seal (a hash over what it says), and the fund refers to its last entry, so that no entry
-- can be taken out or exchanged; what the vendor's database adds to that stands in V06.1.
CREATE SEQUENCE fund_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE ledger_entry_seq START WITH 500 INCREMENT BY 500;

CREATE TABLE fund (
  id BIGINT NOT NULL,
  code VARCHAR(32) NOT NULL,
  name VARCHAR(80) NOT NULL,
  fund_level VARCHAR(12) NOT NULL,
  fund_source VARCHAR(16) NOT NULL,
  owner_id BIGINT NOT NULL,
  owner_path VARCHAR(200) NOT NULL,
  fund_year INTEGER NOT NULL,
  running_no INTEGER NOT NULL,
  fed_by_id BIGINT,
  received NUMERIC(19,2) NOT NULL,
  allocated NUMERIC(19,2) NOT NULL,
  reserved NUMERIC(19,2) NOT NULL,
  paid NUMERIC(19,2) NOT NULL,
  available NUMERIC(19,2) NOT NULL,
  grants_numbered BIGINT NOT NULL,
  last_entry_no INTEGER,
  last_seal VARCHAR(64),
  opened_on DATE NOT NULL,
  opened_by VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT fund_pk PRIMARY KEY (id),
  CONSTRAINT fund_code_uq UNIQUE (code),
  CONSTRAINT fund_running_uq UNIQUE (owner_id, fund_year, running_no),
  CONSTRAINT fund_level_uq UNIQUE (id, fund_level),
  CONSTRAINT fund_owner_fk FOREIGN KEY (owner_id) REFERENCES trade_union (id),
  CONSTRAINT fund_fed_by_fk FOREIGN KEY (fed_by_id) REFERENCES fund (id),
  CONSTRAINT fund_fed_once_uq UNIQUE (fed_by_id, owner_id),
  CONSTRAINT fund_level_ck
    CHECK (fund_level IN ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'GRASSROOTS')),
  CONSTRAINT fund_source_ck
    CHECK (fund_source IN ('CENTRAL', 'PROVINCIAL', 'LOCAL_MATCHING', 'RETAINED_DUES', 'DONATION')),
  CONSTRAINT fund_balance_ck CHECK (available = received - allocated - reserved - paid),
  CONSTRAINT fund_available_ck CHECK (available >= 0),
  CONSTRAINT fund_parts_ck
    CHECK (received >= 0 AND allocated >= 0 AND reserved >= 0 AND paid >= 0),
  CONSTRAINT fund_last_entry_ck
    CHECK ((last_entry_no IS NOT NULL AND last_seal IS NOT NULL)
      OR (last_entry_no IS NULL AND last_seal IS NULL
        AND received = 0 AND allocated = 0 AND reserved = 0 AND paid = 0))
);
CREATE INDEX fund_path_ix ON fund (owner_path, code);

-- What the fund is earmarked for.
CREATE TABLE fund_purpose (
  fund_id BIGINT NOT NULL,
  purpose VARCHAR(12) NOT NULL,
  CONSTRAINT fund_purpose_pk PRIMARY KEY (fund_id, purpose),
  CONSTRAINT fund_purpose_fund_fk FOREIGN KEY (fund_id) REFERENCES fund (id),
  CONSTRAINT fund_purpose_ck
    CHECK (purpose IN ('LIVING', 'MEDICAL', 'SCHOOLING', 'TRAINING', 'LEGAL_AID', 'WARMTH'))
);

-- The fund's own standards: the most it gives of a kind of aid, in place of the caps of the place.
CREATE TABLE fund_standard (
  fund_id BIGINT NOT NULL,
  aid VARCHAR(12) NOT NULL,
  amount NUMERIC(19,2) NOT NULL,
  meant_for VARCHAR(12) NOT NULL,
  document VARCHAR(120) NOT NULL,
  CONSTRAINT fund_standard_pk PRIMARY KEY (fund_id, aid),
  CONSTRAINT fund_standard_fund_fk FOREIGN KEY (fund_id) REFERENCES fund (id),
  CONSTRAINT fund_standard_aid_ck
    CHECK (aid IN ('LIVING', 'MEDICAL', 'SCHOOLING', 'TRAINING', 'LEGAL_AID', 'WARMTH')),
  CONSTRAINT fund_standard_meant_for_ck
    CHECK (meant_for IN ('HOUSEHOLD', 'MEMBER', 'PERSON', 'GRANT')),
  CONSTRAINT fund_standard_amount_ck CHECK (amount > 0)
);

-- received, allocated, reserved and paid are the changes the entry makes. settled_grant is the
-- grant whose reservation a payment or a release ends: one reservation ends once.
CREATE TABLE ledger_entry (
  id BIGINT NOT NULL,
  fund_id BIGINT NOT NULL,
  entry_no INTEGER NOT NULL,
  kind VARCHAR(16) NOT NULL,
  amount NUMERIC(19,2) NOT NULL,
  received NUMERIC(19,2) NOT NULL,
  allocated NUMERIC(19,2) NOT NULL,
  reserved NUMERIC(19,2) NOT NULL,
  paid NUMERIC(19,2) NOT NULL,
  booked_on DATE NOT NULL,
  booked_at TIMESTAMP NOT NULL,
  booked_by VARCHAR(40) NOT NULL,
  subject VARCHAR(40),
  settled_grant VARCHAR(40),
  reverses INTEGER,
  memo VARCHAR(200),
  previous_no INTEGER,
  previous_seal VARCHAR(64),
  seal VARCHAR(64) NOT NULL,
  CONSTRAINT ledger_entry_pk PRIMARY KEY (id),
  CONSTRAINT ledger_entry_fund_fk FOREIGN KEY (fund_id) REFERENCES fund (id),
  CONSTRAINT ledger_entry_no_uq UNIQUE (fund_id, entry_no),
  CONSTRAINT ledger_entry_seal_uq UNIQUE (fund_id, entry_no, seal),
  CONSTRAINT ledger_entry_chain_fk FOREIGN KEY (fund_id, previous_no, previous_seal)
    REFERENCES ledger_entry (fund_id, entry_no, seal),
  CONSTRAINT ledger_entry_reversed_once_uq UNIQUE (fund_id, reverses),
  CONSTRAINT ledger_entry_reverses_fk FOREIGN KEY (fund_id, reverses)
    REFERENCES ledger_entry (fund_id, entry_no),
  CONSTRAINT ledger_entry_settled_once_uq UNIQUE (settled_grant),
  CONSTRAINT ledger_entry_place_ck
    CHECK ((entry_no = 1 AND previous_no IS NULL AND previous_seal IS NULL)
      OR (entry_no > 1 AND previous_no IS NOT NULL AND previous_no = entry_no - 1
        AND previous_seal IS NOT NULL)),
  CONSTRAINT ledger_entry_amount_ck CHECK (amount > 0),
  CONSTRAINT ledger_entry_settled_ck
    CHECK ((kind IN ('DISBURSEMENT', 'RELEASE') AND settled_grant IS NOT NULL
        AND settled_grant = subject)
      OR (kind NOT IN ('DISBURSEMENT', 'RELEASE') AND settled_grant IS NULL)),
  CONSTRAINT ledger_entry_kind_ck
    CHECK ((kind IN ('RECEIPT', 'ALLOCATION_IN') AND reverses IS NULL
        AND received = amount AND allocated = 0 AND reserved = 0 AND paid = 0)
      OR (kind = 'ALLOCATION_OUT' AND reverses IS NULL
        AND received = 0 AND allocated = amount AND reserved = 0 AND paid = 0)
      OR (kind = 'RESERVATION' AND reverses IS NULL
        AND received = 0 AND allocated = 0 AND reserved = amount AND paid = 0)
      OR (kind = 'RELEASE' AND reverses IS NULL
        AND received = 0 AND allocated = 0 AND reserved = -amount AND paid = 0)
      OR (kind = 'DISBURSEMENT' AND reverses IS NULL
        AND received = 0 AND allocated = 0 AND reserved = -amount AND paid = amount)
      OR (kind = 'CONTRA' AND reverses IS NOT NULL AND reserved = 0 AND paid = 0
        AND ((received = -amount AND allocated = 0) OR (received = 0 AND allocated = -amount))))
);
ALTER TABLE fund ADD CONSTRAINT fund_last_entry_fk FOREIGN KEY (id, last_entry_no, last_seal)
  REFERENCES ledger_entry (fund_id, entry_no, seal);

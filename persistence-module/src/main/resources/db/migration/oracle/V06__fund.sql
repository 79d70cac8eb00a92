-- Assistance funds and their ledger. The ledger only grows: each entry refers to the one before it
-- by its seal (a hash over what it says), and the fund refers to its last entry, so that no entry
-- can be taken out or exchanged; and a trigger refuses every change.
CREATE SEQUENCE fund_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE ledger_entry_seq START WITH 500 INCREMENT BY 500;

CREATE TABLE fund (
  id NUMBER(19) NOT NULL,
  code VARCHAR2(32 CHAR) NOT NULL,
  name VARCHAR2(80 CHAR) NOT NULL,
  fund_level VARCHAR2(12 CHAR) NOT NULL,
  fund_source VARCHAR2(16 CHAR) NOT NULL,
  owner_id NUMBER(19) NOT NULL,
  owner_path VARCHAR2(200 CHAR) NOT NULL,
  fund_year NUMBER(10) NOT NULL,
  running_no NUMBER(10) NOT NULL,
  fed_by_id NUMBER(19),
  received NUMBER(19,2) NOT NULL,
  allocated NUMBER(19,2) NOT NULL,
  reserved NUMBER(19,2) NOT NULL,
  paid NUMBER(19,2) NOT NULL,
  available NUMBER(19,2) NOT NULL,
  grants_numbered NUMBER(19) NOT NULL,
  last_entry_no NUMBER(10),
  last_seal VARCHAR2(64 CHAR),
  opened_on DATE NOT NULL,
  opened_by VARCHAR2(40 CHAR) NOT NULL,
  version NUMBER(19) NOT NULL,
  CONSTRAINT fund_pk PRIMARY KEY (id),
  CONSTRAINT fund_code_uq UNIQUE (code),
  CONSTRAINT fund_running_uq UNIQUE (owner_id, fund_year, running_no),
  CONSTRAINT fund_level_uq UNIQUE (id, fund_level),
  CONSTRAINT fund_owner_fk FOREIGN KEY (owner_id) REFERENCES trade_union (id),
  CONSTRAINT fund_fed_by_fk FOREIGN KEY (fed_by_id) REFERENCES fund (id),
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
-- Oracle takes two rows with one empty and one equal column as equal: only filled pairs count.
CREATE UNIQUE INDEX fund_fed_once_uq ON fund
  (CASE WHEN fed_by_id IS NOT NULL THEN fed_by_id END, CASE WHEN fed_by_id IS NOT NULL THEN owner_id END);
CREATE INDEX fund_path_ix ON fund (owner_path, code);

-- What the fund is earmarked for.
CREATE TABLE fund_purpose (
  fund_id NUMBER(19) NOT NULL,
  purpose VARCHAR2(12 CHAR) NOT NULL,
  CONSTRAINT fund_purpose_pk PRIMARY KEY (fund_id, purpose),
  CONSTRAINT fund_purpose_fund_fk FOREIGN KEY (fund_id) REFERENCES fund (id),
  CONSTRAINT fund_purpose_ck
    CHECK (purpose IN ('LIVING', 'MEDICAL', 'SCHOOLING', 'TRAINING', 'LEGAL_AID', 'WARMTH'))
);

-- The fund's own standards: the most it gives of a kind of aid, in place of the caps of the place.
CREATE TABLE fund_standard (
  fund_id NUMBER(19) NOT NULL,
  aid VARCHAR2(12 CHAR) NOT NULL,
  amount NUMBER(19,2) NOT NULL,
  meant_for VARCHAR2(12 CHAR) NOT NULL,
  document VARCHAR2(120 CHAR) NOT NULL,
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
  id NUMBER(19) NOT NULL,
  fund_id NUMBER(19) NOT NULL,
  entry_no NUMBER(10) NOT NULL,
  kind VARCHAR2(16 CHAR) NOT NULL,
  amount NUMBER(19,2) NOT NULL,
  received NUMBER(19,2) NOT NULL,
  allocated NUMBER(19,2) NOT NULL,
  reserved NUMBER(19,2) NOT NULL,
  paid NUMBER(19,2) NOT NULL,
  booked_on DATE NOT NULL,
  booked_at TIMESTAMP NOT NULL,
  booked_by VARCHAR2(40 CHAR) NOT NULL,
  subject VARCHAR2(40 CHAR),
  settled_grant VARCHAR2(40 CHAR),
  reverses NUMBER(10),
  memo VARCHAR2(200 CHAR),
  previous_no NUMBER(10),
  previous_seal VARCHAR2(64 CHAR),
  seal VARCHAR2(64 CHAR) NOT NULL,
  CONSTRAINT ledger_entry_pk PRIMARY KEY (id),
  CONSTRAINT ledger_entry_fund_fk FOREIGN KEY (fund_id) REFERENCES fund (id),
  CONSTRAINT ledger_entry_no_uq UNIQUE (fund_id, entry_no),
  CONSTRAINT ledger_entry_seal_uq UNIQUE (fund_id, entry_no, seal),
  CONSTRAINT ledger_entry_chain_fk FOREIGN KEY (fund_id, previous_no, previous_seal)
    REFERENCES ledger_entry (fund_id, entry_no, seal),
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
CREATE UNIQUE INDEX ledger_entry_reversed_once_uq ON ledger_entry
  (CASE WHEN reverses IS NOT NULL THEN fund_id END, CASE WHEN reverses IS NOT NULL THEN reverses END);
ALTER TABLE fund ADD CONSTRAINT fund_last_entry_fk FOREIGN KEY (id, last_entry_no, last_seal)
  REFERENCES ledger_entry (fund_id, entry_no, seal);

CREATE TRIGGER ledger_entry_only_grows BEFORE UPDATE OR DELETE ON ledger_entry
BEGIN
  RAISE_APPLICATION_ERROR(-20006, 'the ledger only grows: a mistake is a contra entry');
END;
/

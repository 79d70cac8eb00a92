-- Accounts, the offices they hold, and the record of who did or looked at what.
CREATE SEQUENCE account_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE office_assignment_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE audit_record_seq START WITH 500 INCREMENT BY 500;

CREATE TABLE account (
  id BIGINT NOT NULL,
  name VARCHAR(40) NOT NULL,
  holder VARCHAR(40) NOT NULL,
  union_id BIGINT NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  password_change_due BOOLEAN NOT NULL,
  locked BOOLEAN NOT NULL,
  failures INTEGER NOT NULL,
  barred_until TIMESTAMP,
  last_signed_in_at TIMESTAMP,
  stamp BIGINT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT account_pk PRIMARY KEY (id),
  CONSTRAINT account_name_uq UNIQUE (name),
  CONSTRAINT account_union_fk FOREIGN KEY (union_id) REFERENCES trade_union (id)
);
CREATE INDEX account_union_ix ON account (union_id);
CREATE INDEX account_path_ix ON account (union_path, name);

CREATE TABLE office_assignment (
  id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  office VARCHAR(12) NOT NULL,
  granted_by VARCHAR(40) NOT NULL,
  granted_at TIMESTAMP NOT NULL,
  CONSTRAINT office_assignment_pk PRIMARY KEY (id),
  CONSTRAINT office_assignment_uq UNIQUE (account_id, office),
  CONSTRAINT office_assignment_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE audit_record (
  id BIGINT NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  account VARCHAR(40) NOT NULL,
  act VARCHAR(40) NOT NULL,
  subject VARCHAR(60),
  union_path VARCHAR(200) NOT NULL,
  detail VARCHAR(400),
  CONSTRAINT audit_record_pk PRIMARY KEY (id)
);
CREATE INDEX audit_record_subject_ix ON audit_record (subject, id);
CREATE INDEX audit_record_time_ix ON audit_record (recorded_at, id);
CREATE INDEX audit_record_account_ix ON audit_record (account, id);

-- Accounts, the offices they hold, and the record of who did or looked at what.
CREATE SEQUENCE account_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE office_assignment_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE audit_record_seq START WITH 500 INCREMENT BY 500;

CREATE TABLE account (
  id NUMBER(19) NOT NULL,
  name VARCHAR2(40 CHAR) NOT NULL,
  holder VARCHAR2(40 CHAR) NOT NULL,
  union_id NUMBER(19) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  password_hash VARCHAR2(200 CHAR) NOT NULL,
  password_change_due NUMBER(1) NOT NULL,
  locked NUMBER(1) NOT NULL,
  failures NUMBER(10) NOT NULL,
  barred_until TIMESTAMP,
  last_signed_in_at TIMESTAMP,
  stamp NUMBER(19) NOT NULL,
  version NUMBER(19) NOT NULL,
  CONSTRAINT account_pk PRIMARY KEY (id),
  CONSTRAINT account_name_uq UNIQUE (name),
  CONSTRAINT account_union_fk FOREIGN KEY (union_id) REFERENCES trade_union (id),
  CONSTRAINT account_due_ck CHECK (password_change_due IN (0, 1)),
  CONSTRAINT account_locked_ck CHECK (locked IN (0, 1))
);
CREATE INDEX account_union_ix ON account (union_id);
CREATE INDEX account_path_ix ON account (union_path, name);

CREATE TABLE office_assignment (
  id NUMBER(19) NOT NULL,
  account_id NUMBER(19) NOT NULL,
  office VARCHAR2(12 CHAR) NOT NULL,
  granted_by VARCHAR2(40 CHAR) NOT NULL,
  granted_at TIMESTAMP NOT NULL,
  CONSTRAINT office_assignment_pk PRIMARY KEY (id),
  CONSTRAINT office_assignment_uq UNIQUE (account_id, office),
  CONSTRAINT office_assignment_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE audit_record (
  id NUMBER(19) NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  account VARCHAR2(40 CHAR) NOT NULL,
  act VARCHAR2(40 CHAR) NOT NULL,
  subject VARCHAR2(60 CHAR),
  union_path VARCHAR2(200 CHAR) NOT NULL,
  detail VARCHAR2(400 CHAR),
  CONSTRAINT audit_record_pk PRIMARY KEY (id)
);
CREATE INDEX audit_record_subject_ix ON audit_record (subject, id);
CREATE INDEX audit_record_time_ix ON audit_record (recorded_at, id);
CREATE INDEX audit_record_account_ix ON audit_record (account, id);

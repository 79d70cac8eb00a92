-- Runs of jobs: who started what, how far it is. Progress is counted in the chunk's own transaction.
CREATE SEQUENCE job_run_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE job_run (
  id NUMBER(19) NOT NULL,
  job_name VARCHAR2(40 CHAR) NOT NULL,
  as_of DATE NOT NULL,
  union_code VARCHAR2(11 CHAR) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  started_by VARCHAR2(60 CHAR) NOT NULL,
  status VARCHAR2(10 CHAR) NOT NULL,
  step_name VARCHAR2(60 CHAR),
  read_count NUMBER(19) NOT NULL,
  written_count NUMBER(19) NOT NULL,
  total_count NUMBER(19) NOT NULL,
  read_before NUMBER(19) NOT NULL,
  started_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  begun_at TIMESTAMP,
  batch_execution NUMBER(19),
  error_reference VARCHAR2(40 CHAR),
  CONSTRAINT job_run_pk PRIMARY KEY (id),
  CONSTRAINT job_run_status CHECK (status IN ('STARTING', 'STARTED', 'STOPPING', 'STOPPED', 'COMPLETED', 'FAILED')),
  CONSTRAINT job_run_counts CHECK (read_count >= 0 AND written_count >= 0 AND total_count >= 0)
);
CREATE INDEX job_run_by_path ON job_run (union_path, id);

-- One row while a run works: a second one beside it, or a restart of it from another node, finds the row.
-- The node that runs it renews the beat by the database's clock.
CREATE TABLE job_lock (
  run_id NUMBER(19) NOT NULL,
  job_name VARCHAR2(40 CHAR) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  node VARCHAR2(40 CHAR) NOT NULL,
  beat_at TIMESTAMP NOT NULL,
  CONSTRAINT job_lock_pk PRIMARY KEY (run_id),
  CONSTRAINT job_lock_one UNIQUE (job_name, union_path),
  CONSTRAINT job_lock_run FOREIGN KEY (run_id) REFERENCES job_run (id)
);

-- What one node at a time may do: start a job of this name, or answer an entry of the calendar.
CREATE TABLE job_lease (
  lease_name VARCHAR2(40 CHAR) NOT NULL,
  done_for DATE,
  node VARCHAR2(40 CHAR),
  CONSTRAINT job_lease_pk PRIMARY KEY (lease_name)
);
INSERT INTO job_lease (lease_name) VALUES ('ANNUAL_ARCHIVE_CLEANUP');
INSERT INTO job_lease (lease_name) VALUES ('YEARLY_STATISTICS');
INSERT INTO job_lease (lease_name) VALUES ('DECISION_CHECK');
INSERT INTO job_lease (lease_name) VALUES ('REASSESSMENT');
INSERT INTO job_lease (lease_name) VALUES ('CALENDAR_CLEANUP');
INSERT INTO job_lease (lease_name) VALUES ('CALENDAR_STATISTICS_DAILY');
INSERT INTO job_lease (lease_name) VALUES ('CALENDAR_STATISTICS_CLOSED');

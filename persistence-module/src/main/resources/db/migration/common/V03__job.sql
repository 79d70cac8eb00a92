-- Runs of jobs: who started what, how far it is. Progress is counted in the chunk's own transaction.
CREATE SEQUENCE job_run_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE job_run (
  id BIGINT NOT NULL,
  job_name VARCHAR(40) NOT NULL,
  as_of DATE NOT NULL,
  union_code VARCHAR(11) NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  started_by VARCHAR(60) NOT NULL,
  status VARCHAR(10) NOT NULL,
  step_name VARCHAR(60),
  read_count BIGINT NOT NULL,
  written_count BIGINT NOT NULL,
  total_count BIGINT NOT NULL,
  read_before BIGINT NOT NULL,
  started_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  begun_at TIMESTAMP,
  batch_execution BIGINT,
  error_reference VARCHAR(40),
  CONSTRAINT job_run_pk PRIMARY KEY (id),
  CONSTRAINT job_run_status CHECK (status IN ('STARTING', 'STARTED', 'STOPPING', 'STOPPED', 'COMPLETED', 'FAILED')),
  CONSTRAINT job_run_counts CHECK (read_count >= 0 AND written_count >= 0 AND total_count >= 0)
);
CREATE INDEX job_run_by_path ON job_run (union_path, id);

-- One row while a run works: a second one beside it, or a restart of it from another node, finds the row.
-- The node that runs it renews the beat by the database's clock.
CREATE TABLE job_lock (
  run_id BIGINT NOT NULL,
  job_name VARCHAR(40) NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  node VARCHAR(40) NOT NULL,
  beat_at TIMESTAMP NOT NULL,
  CONSTRAINT job_lock_pk PRIMARY KEY (run_id),
  CONSTRAINT job_lock_one UNIQUE (job_name, union_path),
  CONSTRAINT job_lock_run FOREIGN KEY (run_id) REFERENCES job_run (id)
);

-- What one node at a time may do: start a job of this name, or answer an entry of the calendar.
CREATE TABLE job_lease (
  lease_name VARCHAR(40) NOT NULL,
  done_for DATE,
  node VARCHAR(40),
  CONSTRAINT job_lease_pk PRIMARY KEY (lease_name)
);
INSERT INTO job_lease (lease_name) VALUES ('ANNUAL_ARCHIVE_CLEANUP');
INSERT INTO job_lease (lease_name) VALUES ('YEARLY_STATISTICS');
INSERT INTO job_lease (lease_name) VALUES ('DECISION_CHECK');
INSERT INTO job_lease (lease_name) VALUES ('REASSESSMENT');
INSERT INTO job_lease (lease_name) VALUES ('CALENDAR_CLEANUP');
INSERT INTO job_lease (lease_name) VALUES ('CALENDAR_STATISTICS_DAILY');
INSERT INTO job_lease (lease_name) VALUES ('CALENDAR_STATISTICS_CLOSED');

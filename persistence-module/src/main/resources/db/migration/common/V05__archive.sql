-- The hardship archives: the narrow row that lists and jobs read, and around it everything of the
-- archive form (LZ-A1), the declaration (LZ-A2) and the procedure.
CREATE SEQUENCE hardship_archive_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE household_member_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE filing_decision_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE archive_step_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE public_notice_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE notice_objection_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE deregistration_proposal_seq START WITH 500 INCREMENT BY 500;
CREATE SEQUENCE judgement_finding_seq START WITH 500 INCREMENT BY 500;
CREATE SEQUENCE scenario_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE filing_draft_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE hardship_archive (
  id BIGINT NOT NULL,
  archive_no VARCHAR(24) NOT NULL,
  union_id BIGINT NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  status VARCHAR(16) NOT NULL,
  archive_level VARCHAR(12) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  cohort VARCHAR(12),
  worker_kind VARCHAR(12) NOT NULL,
  worker_name VARCHAR(40) NOT NULL,
  worker_resident_id VARCHAR(18) NOT NULL,
  worker_birth_date DATE NOT NULL,
  worker_sex VARCHAR(8) NOT NULL,
  members INTEGER NOT NULL,
  main_cause VARCHAR(32) NOT NULL,
  income_per_head NUMERIC(19,2) NOT NULL,
  applied_on DATE NOT NULL,
  active_from DATE,
  last_aided_on DATE,
  deceased_on DATE,
  exited_on DATE,
  unreachable_since DATE,
  deregistered_on DATE,
  deregistration_ground VARCHAR(24),
  desk_union_id BIGINT NOT NULL,
  desk_since DATE NOT NULL,
  awaits VARCHAR(20),
  due_on DATE NOT NULL,
  last_step_on DATE NOT NULL,
  steps_taken INTEGER DEFAULT 0 NOT NULL,
  filed_by VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT hardship_archive_pk PRIMARY KEY (id),
  CONSTRAINT hardship_archive_no_uq UNIQUE (archive_no),
  CONSTRAINT hardship_archive_union_fk FOREIGN KEY (union_id) REFERENCES trade_union (id),
  CONSTRAINT hardship_archive_desk_fk FOREIGN KEY (desk_union_id) REFERENCES trade_union (id),
  CONSTRAINT hardship_archive_members_ck CHECK (members BETWEEN 1 AND 99),
  CONSTRAINT hardship_archive_level_ck
    CHECK (archive_level IN ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'GRASSROOTS')),
  CONSTRAINT hardship_archive_status_ck
    CHECK (status IN ('APPLIED', 'VERIFIED', 'DECIDED', 'UNDER_NOTICE', 'NOTICE_CLOSED',
      'UNDER_REVIEW', 'ACTIVE', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'DEREGISTERED')),
  CONSTRAINT hardship_archive_end_ck
    CHECK ((status = 'DEREGISTERED' AND deregistered_on IS NOT NULL
        AND deregistration_ground IS NOT NULL)
      OR (status <> 'DEREGISTERED' AND deregistered_on IS NULL)),
  CONSTRAINT hardship_archive_active_ck CHECK (status <> 'ACTIVE' OR active_from IS NOT NULL)
);
CREATE INDEX hardship_archive_path_ix ON hardship_archive (union_path, archive_no);
CREATE INDEX hardship_archive_union_ix ON hardship_archive (union_id, archive_no);
CREATE INDEX hardship_archive_status_ix ON hardship_archive (status, archive_no);
CREATE INDEX hardship_archive_name_ix ON hardship_archive (worker_name, archive_no);
CREATE INDEX hardship_archive_worker_ix ON hardship_archive (worker_resident_id);
CREATE INDEX hardship_archive_aided_ix ON hardship_archive (status, last_aided_on);
CREATE INDEX hardship_archive_desk_ix ON hardship_archive (desk_union_id, awaits, due_on, archive_no);

-- The running numbers within a region and a year, a series such as 5105-2020.
CREATE TABLE archive_series (
  series VARCHAR(12) NOT NULL,
  last_number BIGINT NOT NULL,
  CONSTRAINT archive_series_pk PRIMARY KEY (series)
);

-- The worker stands at position 0. A person has one live archive at most: live_resident_id is the
-- number while the archive lives and nothing afterwards.
CREATE TABLE household_member (
  id BIGINT NOT NULL,
  archive_id BIGINT NOT NULL,
  member_position INTEGER NOT NULL,
  relation VARCHAR(16) NOT NULL,
  person_name VARCHAR(40) NOT NULL,
  resident_id VARCHAR(18) NOT NULL,
  live_resident_id VARCHAR(18),
  birth_date DATE NOT NULL,
  sex VARCHAR(8) NOT NULL,
  nation VARCHAR(24) NOT NULL,
  political_status VARCHAR(24),
  monthly_income NUMERIC(19,2) NOT NULL,
  model_worker VARCHAR(24) NOT NULL,
  health VARCHAR(24) NOT NULL,
  disability_kind VARCHAR(24),
  disability_grade VARCHAR(24),
  medical_insurance VARCHAR(24) NOT NULL,
  marital_status VARCHAR(24) NOT NULL,
  register_type VARCHAR(32) NOT NULL,
  work_state VARCHAR(24) NOT NULL,
  mobile VARCHAR(20),
  other_contact VARCHAR(60),
  education VARCHAR(40),
  school_entered INTEGER,
  school_years INTEGER,
  employer VARCHAR(100),
  employer_nature VARCHAR(32),
  employer_condition VARCHAR(24),
  industry VARCHAR(24),
  contract_signed_on DATE,
  contract_term VARCHAR(24),
  remark VARCHAR(200),
  CONSTRAINT household_member_pk PRIMARY KEY (id),
  CONSTRAINT household_member_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT household_member_live_uq UNIQUE (live_resident_id),
  CONSTRAINT household_member_income_ck CHECK (monthly_income >= 0)
);
CREATE INDEX household_member_archive_ix ON household_member (archive_id, member_position);
CREATE INDEX household_member_resident_ix ON household_member (resident_id);

-- What the sheet says once per household.
CREATE TABLE archive_sheet (
  archive_id BIGINT NOT NULL,
  address VARCHAR(200) NOT NULL,
  postcode VARCHAR(6),
  register_region VARCHAR(6) NOT NULL,
  work_since DATE,
  housing_type VARCHAR(24) NOT NULL,
  housing_area INTEGER,
  homes_owned INTEGER NOT NULL,
  shop_area INTEGER NOT NULL,
  vehicles VARCHAR(100),
  other_property VARCHAR(200),
  single_parent BOOLEAN NOT NULL,
  can_help_itself BOOLEAN NOT NULL,
  jobless_household BOOLEAN NOT NULL,
  bank VARCHAR(60),
  bank_branch VARCHAR(60),
  bank_card VARCHAR(30),
  income_tax NUMERIC(19,2) NOT NULL,
  statutory_contributions NUMERIC(19,2) NOT NULL,
  net_investments NUMERIC(19,2) NOT NULL,
  savings NUMERIC(19,2) NOT NULL,
  offsets NUMERIC(19,2) NOT NULL,
  living_costs NUMERIC(19,2) NOT NULL,
  purchase_costs NUMERIC(19,2) NOT NULL,
  registered_rural_poor BOOLEAN NOT NULL,
  union_member BOOLEAN NOT NULL,
  certified_minimum_living BOOLEAN NOT NULL,
  relief_received BOOLEAN NOT NULL,
  hardship_after_relief BOOLEAN NOT NULL,
  hardship_event VARCHAR(24) NOT NULL,
  cause_remark VARCHAR(200),
  consent_signed_on DATE,
  remark VARCHAR(500),
  CONSTRAINT archive_sheet_pk PRIMARY KEY (archive_id),
  CONSTRAINT archive_sheet_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_income (
  archive_id BIGINT NOT NULL,
  income_kind VARCHAR(16) NOT NULL,
  amount NUMERIC(19,2) NOT NULL,
  CONSTRAINT archive_income_pk PRIMARY KEY (archive_id, income_kind),
  CONSTRAINT archive_income_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_expenditure (
  archive_id BIGINT NOT NULL,
  expenditure_kind VARCHAR(16) NOT NULL,
  amount NUMERIC(19,2) NOT NULL,
  CONSTRAINT archive_expenditure_pk PRIMARY KEY (archive_id, expenditure_kind),
  CONSTRAINT archive_expenditure_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT archive_expenditure_amount_ck CHECK (amount >= 0)
);

-- The main cause stands at position 0, up to three secondary ones follow.
CREATE TABLE archive_cause (
  archive_id BIGINT NOT NULL,
  cause_position INTEGER NOT NULL,
  cause VARCHAR(32) NOT NULL,
  CONSTRAINT archive_cause_pk PRIMARY KEY (archive_id, cause_position),
  CONSTRAINT archive_cause_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT archive_cause_uq UNIQUE (archive_id, cause),
  CONSTRAINT archive_cause_position_ck CHECK (cause_position BETWEEN 0 AND 3)
);

CREATE TABLE archive_evidence (
  archive_id BIGINT NOT NULL,
  evidence VARCHAR(32) NOT NULL,
  CONSTRAINT archive_evidence_pk PRIMARY KEY (archive_id, evidence),
  CONSTRAINT archive_evidence_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_exclusion (
  archive_id BIGINT NOT NULL,
  exclusion VARCHAR(40) NOT NULL,
  CONSTRAINT archive_exclusion_pk PRIMARY KEY (archive_id, exclusion),
  CONSTRAINT archive_exclusion_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_month (
  archive_id BIGINT NOT NULL,
  income_month VARCHAR(7) NOT NULL,
  per_head NUMERIC(19,2) NOT NULL,
  CONSTRAINT archive_month_pk PRIMARY KEY (archive_id, income_month),
  CONSTRAINT archive_month_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_document (
  archive_id BIGINT NOT NULL,
  document_position INTEGER NOT NULL,
  document_kind VARCHAR(32) NOT NULL,
  title VARCHAR(100) NOT NULL,
  remark VARCHAR(200),
  CONSTRAINT archive_document_pk PRIMARY KEY (archive_id, document_position),
  CONSTRAINT archive_document_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

-- Each judgement as it was made; its text holds facts, outcome and conditions, line by line.
CREATE TABLE filing_decision (
  id BIGINT NOT NULL,
  archive_id BIGINT NOT NULL,
  judged_on DATE NOT NULL,
  judged_at TIMESTAMP NOT NULL,
  account VARCHAR(40) NOT NULL,
  pack_id VARCHAR(40) NOT NULL,
  pack_version INTEGER NOT NULL,
  archive_level VARCHAR(12) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  judgement TEXT NOT NULL,
  input_hash VARCHAR(64) NOT NULL,
  CONSTRAINT filing_decision_pk PRIMARY KEY (id),
  CONSTRAINT filing_decision_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);
CREATE INDEX filing_decision_archive_ix ON filing_decision (archive_id, id);

-- What each archive was judged by, flat, for whoever judges the whole register again: sums in fen,
-- sets as bits in the order of their words, months as month:income:line. Always as the decision in
-- force and the status of the archive say.
CREATE TABLE household_figures (
  archive_id BIGINT NOT NULL,
  archive_no VARCHAR(24) NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  status VARCHAR(16) NOT NULL,
  archive_level VARCHAR(12) NOT NULL,
  kind VARCHAR(24) NOT NULL,
  main_cause VARCHAR(32) NOT NULL,
  clause VARCHAR(12) NOT NULL,
  applied_on DATE NOT NULL,
  worker_kind VARCHAR(12) NOT NULL,
  hardship_event VARCHAR(24) NOT NULL,
  members INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  evidence INTEGER NOT NULL,
  exclusions INTEGER NOT NULL,
  register_region VARCHAR(6),
  line_fen BIGINT NOT NULL,
  wages_fen BIGINT NOT NULL,
  operating_fen BIGINT NOT NULL,
  property_fen BIGINT NOT NULL,
  transfer_fen BIGINT NOT NULL,
  other_income_fen BIGINT NOT NULL,
  income_tax_fen BIGINT NOT NULL,
  contributions_fen BIGINT NOT NULL,
  net_investments_fen BIGINT NOT NULL,
  savings_fen BIGINT NOT NULL,
  offsets_fen BIGINT NOT NULL,
  aid_received_fen BIGINT NOT NULL,
  spent_illness_fen BIGINT NOT NULL,
  spent_schooling_fen BIGINT NOT NULL,
  spent_disability_fen BIGINT NOT NULL,
  spent_single_parent_fen BIGINT NOT NULL,
  spent_housing_fen BIGINT NOT NULL,
  spent_employment_fen BIGINT NOT NULL,
  spent_care_fen BIGINT NOT NULL,
  spent_other_fen BIGINT NOT NULL,
  spent_accident_fen BIGINT NOT NULL,
  months VARCHAR(1000),
  CONSTRAINT household_figures_pk PRIMARY KEY (archive_id),
  CONSTRAINT household_figures_no_uq UNIQUE (archive_no),
  CONSTRAINT household_figures_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT household_figures_members_ck CHECK (members BETWEEN 1 AND 30)
);
CREATE INDEX household_figures_path_ix ON household_figures (union_path, archive_no);

-- A change of rules that was tried on a register, with what came of it.
CREATE TABLE scenario (
  id BIGINT NOT NULL,
  title VARCHAR(100) NOT NULL,
  account VARCHAR(40) NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  as_of DATE NOT NULL,
  answer TEXT NOT NULL,
  CONSTRAINT scenario_pk PRIMARY KEY (id)
);
CREATE INDEX scenario_path_ix ON scenario (union_path, id);

CREATE TABLE archive_step (
  id BIGINT NOT NULL,
  archive_id BIGINT NOT NULL,
  step_position INTEGER NOT NULL,
  action VARCHAR(20) NOT NULL,
  from_status VARCHAR(16),
  to_status VARCHAR(16) NOT NULL,
  taken_on DATE NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  account VARCHAR(40) NOT NULL,
  person_name VARCHAR(40) NOT NULL,
  union_code VARCHAR(11) NOT NULL,
  reason VARCHAR(500),
  CONSTRAINT archive_step_pk PRIMARY KEY (id),
  CONSTRAINT archive_step_uq UNIQUE (archive_id, step_position),
  CONSTRAINT archive_step_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE public_notice (
  id BIGINT NOT NULL,
  archive_id BIGINT NOT NULL,
  posted_on DATE NOT NULL,
  working_days INTEGER NOT NULL,
  last_day DATE NOT NULL,
  provisional BOOLEAN NOT NULL,
  posted_at_place VARCHAR(100),
  ended_on DATE,
  CONSTRAINT public_notice_pk PRIMARY KEY (id),
  CONSTRAINT public_notice_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);
CREATE INDEX public_notice_archive_ix ON public_notice (archive_id, id);

CREATE TABLE notice_objection (
  id BIGINT NOT NULL,
  notice_id BIGINT NOT NULL,
  raised_on DATE NOT NULL,
  raised_by VARCHAR(40),
  content VARCHAR(500) NOT NULL,
  answered_on DATE,
  answer VARCHAR(500),
  CONSTRAINT notice_objection_pk PRIMARY KEY (id),
  CONSTRAINT notice_objection_notice_fk FOREIGN KEY (notice_id) REFERENCES public_notice (id)
);
CREATE INDEX notice_objection_notice_ix ON notice_objection (notice_id, id);

-- Proposals of the clean-up; open_key is '<archive_no>:<ground>' while open and nothing afterwards,
-- so that a rerun cannot propose the same twice.
CREATE TABLE deregistration_proposal (
  id BIGINT NOT NULL,
  archive_id BIGINT NOT NULL,
  archive_no VARCHAR(24) NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  ground VARCHAR(24) NOT NULL,
  clause VARCHAR(12) NOT NULL,
  job_run_id BIGINT,
  proposed_on DATE NOT NULL,
  figures VARCHAR(200),
  status VARCHAR(12) NOT NULL,
  open_key VARCHAR(52),
  settled_on DATE,
  settled_by VARCHAR(40),
  settled_reason VARCHAR(500),
  version BIGINT NOT NULL,
  CONSTRAINT deregistration_proposal_pk PRIMARY KEY (id),
  CONSTRAINT deregistration_proposal_archive_fk
    FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT deregistration_proposal_open_uq UNIQUE (open_key),
  CONSTRAINT deregistration_proposal_open_ck
    CHECK ((status = 'OPEN' AND open_key IS NOT NULL)
      OR (status IN ('CONFIRMED', 'DISMISSED') AND open_key IS NULL))
);
CREATE INDEX deregistration_proposal_archive_ix ON deregistration_proposal (archive_id);
CREATE INDEX deregistration_proposal_path_ix ON deregistration_proposal (union_path, status, id);
CREATE INDEX deregistration_proposal_run_ix ON deregistration_proposal (job_run_id, id);

-- What a second judgement of the register found to differ, run by run; it changes no archive.
CREATE TABLE judgement_finding (
  id BIGINT NOT NULL,
  job_run_id BIGINT NOT NULL,
  archive_no VARCHAR(24) NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  difference VARCHAR(24) NOT NULL,
  judged_on DATE,
  parts VARCHAR(120),
  level_before VARCHAR(12),
  kind_before VARCHAR(24),
  level_after VARCHAR(12),
  kind_after VARCHAR(24),
  pack_id VARCHAR(40),
  pack_version INTEGER,
  CONSTRAINT judgement_finding_pk PRIMARY KEY (id)
);
CREATE INDEX judgement_finding_run_ix ON judgement_finding (job_run_id, id);

-- A form being typed: not an archive yet, seen by its account only.
CREATE TABLE filing_draft (
  id BIGINT NOT NULL,
  account VARCHAR(40) NOT NULL,
  union_code VARCHAR(11) NOT NULL,
  title VARCHAR(100) NOT NULL,
  content TEXT NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT filing_draft_pk PRIMARY KEY (id)
);
CREATE INDEX filing_draft_account_ix ON filing_draft (account, saved_at);

-- The dictionaries of the forms; config/code-lists is their first edition.
CREATE TABLE code_item (
  list_name VARCHAR(40) NOT NULL,
  code VARCHAR(40) NOT NULL,
  label VARCHAR(100) NOT NULL,
  item_position INTEGER NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT code_item_pk PRIMARY KEY (list_name, code)
);

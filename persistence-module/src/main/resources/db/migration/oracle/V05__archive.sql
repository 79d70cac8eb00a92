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
  id NUMBER(19) NOT NULL,
  archive_no VARCHAR2(24 CHAR) NOT NULL,
  union_id NUMBER(19) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  status VARCHAR2(16 CHAR) NOT NULL,
  archive_level VARCHAR2(12 CHAR) NOT NULL,
  kind VARCHAR2(24 CHAR) NOT NULL,
  cohort VARCHAR2(12 CHAR),
  worker_kind VARCHAR2(12 CHAR) NOT NULL,
  worker_name VARCHAR2(40 CHAR) NOT NULL,
  worker_resident_id VARCHAR2(18 CHAR) NOT NULL,
  worker_birth_date DATE NOT NULL,
  worker_sex VARCHAR2(8 CHAR) NOT NULL,
  members NUMBER(10) NOT NULL,
  main_cause VARCHAR2(32 CHAR) NOT NULL,
  income_per_head NUMBER(19,2) NOT NULL,
  applied_on DATE NOT NULL,
  active_from DATE,
  last_aided_on DATE,
  deceased_on DATE,
  exited_on DATE,
  unreachable_since DATE,
  deregistered_on DATE,
  deregistration_ground VARCHAR2(24 CHAR),
  desk_union_id NUMBER(19) NOT NULL,
  desk_since DATE NOT NULL,
  awaits VARCHAR2(20 CHAR),
  due_on DATE NOT NULL,
  last_step_on DATE NOT NULL,
  steps_taken NUMBER(10) DEFAULT 0 NOT NULL,
  filed_by VARCHAR2(40 CHAR) NOT NULL,
  version NUMBER(19) NOT NULL,
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
  series VARCHAR2(12 CHAR) NOT NULL,
  last_number NUMBER(19) NOT NULL,
  CONSTRAINT archive_series_pk PRIMARY KEY (series)
);

-- The worker stands at position 0. A person has one live archive at most: live_resident_id is the
-- number while the archive lives and nothing afterwards.
CREATE TABLE household_member (
  id NUMBER(19) NOT NULL,
  archive_id NUMBER(19) NOT NULL,
  member_position NUMBER(10) NOT NULL,
  relation VARCHAR2(16 CHAR) NOT NULL,
  person_name VARCHAR2(40 CHAR) NOT NULL,
  resident_id VARCHAR2(18 CHAR) NOT NULL,
  live_resident_id VARCHAR2(18 CHAR),
  birth_date DATE NOT NULL,
  sex VARCHAR2(8 CHAR) NOT NULL,
  nation VARCHAR2(24 CHAR) NOT NULL,
  political_status VARCHAR2(24 CHAR),
  monthly_income NUMBER(19,2) NOT NULL,
  model_worker VARCHAR2(24 CHAR) NOT NULL,
  health VARCHAR2(24 CHAR) NOT NULL,
  disability_kind VARCHAR2(24 CHAR),
  disability_grade VARCHAR2(24 CHAR),
  medical_insurance VARCHAR2(24 CHAR) NOT NULL,
  marital_status VARCHAR2(24 CHAR) NOT NULL,
  register_type VARCHAR2(32 CHAR) NOT NULL,
  work_state VARCHAR2(24 CHAR) NOT NULL,
  mobile VARCHAR2(20 CHAR),
  other_contact VARCHAR2(60 CHAR),
  education VARCHAR2(40 CHAR),
  school_entered NUMBER(10),
  school_years NUMBER(10),
  employer VARCHAR2(100 CHAR),
  employer_nature VARCHAR2(32 CHAR),
  employer_condition VARCHAR2(24 CHAR),
  industry VARCHAR2(24 CHAR),
  contract_signed_on DATE,
  contract_term VARCHAR2(24 CHAR),
  remark VARCHAR2(200 CHAR),
  CONSTRAINT household_member_pk PRIMARY KEY (id),
  CONSTRAINT household_member_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT household_member_live_uq UNIQUE (live_resident_id),
  CONSTRAINT household_member_income_ck CHECK (monthly_income >= 0)
);
CREATE INDEX household_member_archive_ix ON household_member (archive_id, member_position);
CREATE INDEX household_member_resident_ix ON household_member (resident_id);

-- What the sheet says once per household.
CREATE TABLE archive_sheet (
  archive_id NUMBER(19) NOT NULL,
  address VARCHAR2(200 CHAR) NOT NULL,
  postcode VARCHAR2(6 CHAR),
  register_region VARCHAR2(6 CHAR) NOT NULL,
  work_since DATE,
  housing_type VARCHAR2(24 CHAR) NOT NULL,
  housing_area NUMBER(10),
  homes_owned NUMBER(10) NOT NULL,
  shop_area NUMBER(10) NOT NULL,
  vehicles VARCHAR2(100 CHAR),
  other_property VARCHAR2(200 CHAR),
  single_parent NUMBER(1) NOT NULL,
  can_help_itself NUMBER(1) NOT NULL,
  jobless_household NUMBER(1) NOT NULL,
  bank VARCHAR2(60 CHAR),
  bank_branch VARCHAR2(60 CHAR),
  bank_card VARCHAR2(30 CHAR),
  income_tax NUMBER(19,2) NOT NULL,
  statutory_contributions NUMBER(19,2) NOT NULL,
  net_investments NUMBER(19,2) NOT NULL,
  savings NUMBER(19,2) NOT NULL,
  offsets NUMBER(19,2) NOT NULL,
  living_costs NUMBER(19,2) NOT NULL,
  purchase_costs NUMBER(19,2) NOT NULL,
  registered_rural_poor NUMBER(1) NOT NULL,
  union_member NUMBER(1) NOT NULL,
  certified_minimum_living NUMBER(1) NOT NULL,
  relief_received NUMBER(1) NOT NULL,
  hardship_after_relief NUMBER(1) NOT NULL,
  hardship_event VARCHAR2(24 CHAR) NOT NULL,
  cause_remark VARCHAR2(200 CHAR),
  consent_signed_on DATE,
  remark VARCHAR2(500 CHAR),
  CONSTRAINT archive_sheet_pk PRIMARY KEY (archive_id),
  CONSTRAINT archive_sheet_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT archive_sheet_b1_ck CHECK (single_parent IN (0, 1)),
  CONSTRAINT archive_sheet_b2_ck CHECK (can_help_itself IN (0, 1)),
  CONSTRAINT archive_sheet_b3_ck CHECK (jobless_household IN (0, 1)),
  CONSTRAINT archive_sheet_b4_ck CHECK (registered_rural_poor IN (0, 1)),
  CONSTRAINT archive_sheet_b5_ck CHECK (union_member IN (0, 1)),
  CONSTRAINT archive_sheet_b6_ck CHECK (certified_minimum_living IN (0, 1)),
  CONSTRAINT archive_sheet_b7_ck CHECK (relief_received IN (0, 1)),
  CONSTRAINT archive_sheet_b8_ck CHECK (hardship_after_relief IN (0, 1))
);

CREATE TABLE archive_income (
  archive_id NUMBER(19) NOT NULL,
  income_kind VARCHAR2(16 CHAR) NOT NULL,
  amount NUMBER(19,2) NOT NULL,
  CONSTRAINT archive_income_pk PRIMARY KEY (archive_id, income_kind),
  CONSTRAINT archive_income_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_expenditure (
  archive_id NUMBER(19) NOT NULL,
  expenditure_kind VARCHAR2(16 CHAR) NOT NULL,
  amount NUMBER(19,2) NOT NULL,
  CONSTRAINT archive_expenditure_pk PRIMARY KEY (archive_id, expenditure_kind),
  CONSTRAINT archive_expenditure_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT archive_expenditure_amount_ck CHECK (amount >= 0)
);

-- The main cause stands at position 0, up to three secondary ones follow.
CREATE TABLE archive_cause (
  archive_id NUMBER(19) NOT NULL,
  cause_position NUMBER(10) NOT NULL,
  cause VARCHAR2(32 CHAR) NOT NULL,
  CONSTRAINT archive_cause_pk PRIMARY KEY (archive_id, cause_position),
  CONSTRAINT archive_cause_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT archive_cause_uq UNIQUE (archive_id, cause),
  CONSTRAINT archive_cause_position_ck CHECK (cause_position BETWEEN 0 AND 3)
);

CREATE TABLE archive_evidence (
  archive_id NUMBER(19) NOT NULL,
  evidence VARCHAR2(32 CHAR) NOT NULL,
  CONSTRAINT archive_evidence_pk PRIMARY KEY (archive_id, evidence),
  CONSTRAINT archive_evidence_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_exclusion (
  archive_id NUMBER(19) NOT NULL,
  exclusion VARCHAR2(40 CHAR) NOT NULL,
  CONSTRAINT archive_exclusion_pk PRIMARY KEY (archive_id, exclusion),
  CONSTRAINT archive_exclusion_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_month (
  archive_id NUMBER(19) NOT NULL,
  income_month VARCHAR2(7 CHAR) NOT NULL,
  per_head NUMBER(19,2) NOT NULL,
  CONSTRAINT archive_month_pk PRIMARY KEY (archive_id, income_month),
  CONSTRAINT archive_month_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE archive_document (
  archive_id NUMBER(19) NOT NULL,
  document_position NUMBER(10) NOT NULL,
  document_kind VARCHAR2(32 CHAR) NOT NULL,
  title VARCHAR2(100 CHAR) NOT NULL,
  remark VARCHAR2(200 CHAR),
  CONSTRAINT archive_document_pk PRIMARY KEY (archive_id, document_position),
  CONSTRAINT archive_document_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

-- Each judgement as it was made; its text holds facts, outcome and conditions, line by line.
CREATE TABLE filing_decision (
  id NUMBER(19) NOT NULL,
  archive_id NUMBER(19) NOT NULL,
  judged_on DATE NOT NULL,
  judged_at TIMESTAMP NOT NULL,
  account VARCHAR2(40 CHAR) NOT NULL,
  pack_id VARCHAR2(40 CHAR) NOT NULL,
  pack_version NUMBER(10) NOT NULL,
  archive_level VARCHAR2(12 CHAR) NOT NULL,
  kind VARCHAR2(24 CHAR) NOT NULL,
  judgement CLOB NOT NULL,
  input_hash VARCHAR2(64 CHAR) NOT NULL,
  CONSTRAINT filing_decision_pk PRIMARY KEY (id),
  CONSTRAINT filing_decision_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);
CREATE INDEX filing_decision_archive_ix ON filing_decision (archive_id, id);

-- What each archive was judged by, flat, for whoever judges the whole register again: sums in fen,
-- sets as bits in the order of their words, months as month:income:line. Always as the decision in
-- force and the status of the archive say.
CREATE TABLE household_figures (
  archive_id NUMBER(19) NOT NULL,
  archive_no VARCHAR2(24 CHAR) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  status VARCHAR2(16 CHAR) NOT NULL,
  archive_level VARCHAR2(12 CHAR) NOT NULL,
  kind VARCHAR2(24 CHAR) NOT NULL,
  main_cause VARCHAR2(32 CHAR) NOT NULL,
  clause VARCHAR2(12 CHAR) NOT NULL,
  applied_on DATE NOT NULL,
  worker_kind VARCHAR2(12 CHAR) NOT NULL,
  hardship_event VARCHAR2(24 CHAR) NOT NULL,
  members NUMBER(10) NOT NULL,
  flags NUMBER(10) NOT NULL,
  evidence NUMBER(10) NOT NULL,
  exclusions NUMBER(10) NOT NULL,
  register_region VARCHAR2(6 CHAR),
  line_fen NUMBER(19) NOT NULL,
  wages_fen NUMBER(19) NOT NULL,
  operating_fen NUMBER(19) NOT NULL,
  property_fen NUMBER(19) NOT NULL,
  transfer_fen NUMBER(19) NOT NULL,
  other_income_fen NUMBER(19) NOT NULL,
  income_tax_fen NUMBER(19) NOT NULL,
  contributions_fen NUMBER(19) NOT NULL,
  net_investments_fen NUMBER(19) NOT NULL,
  savings_fen NUMBER(19) NOT NULL,
  offsets_fen NUMBER(19) NOT NULL,
  aid_received_fen NUMBER(19) NOT NULL,
  spent_illness_fen NUMBER(19) NOT NULL,
  spent_schooling_fen NUMBER(19) NOT NULL,
  spent_disability_fen NUMBER(19) NOT NULL,
  spent_single_parent_fen NUMBER(19) NOT NULL,
  spent_housing_fen NUMBER(19) NOT NULL,
  spent_employment_fen NUMBER(19) NOT NULL,
  spent_care_fen NUMBER(19) NOT NULL,
  spent_other_fen NUMBER(19) NOT NULL,
  spent_accident_fen NUMBER(19) NOT NULL,
  months VARCHAR2(1000 CHAR),
  CONSTRAINT household_figures_pk PRIMARY KEY (archive_id),
  CONSTRAINT household_figures_no_uq UNIQUE (archive_no),
  CONSTRAINT household_figures_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT household_figures_members_ck CHECK (members BETWEEN 1 AND 30)
);
CREATE INDEX household_figures_path_ix ON household_figures (union_path, archive_no);

-- A change of rules that was tried on a register, with what came of it.
CREATE TABLE scenario (
  id NUMBER(19) NOT NULL,
  title VARCHAR2(100 CHAR) NOT NULL,
  account VARCHAR2(40 CHAR) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  as_of DATE NOT NULL,
  answer CLOB NOT NULL,
  CONSTRAINT scenario_pk PRIMARY KEY (id)
);
CREATE INDEX scenario_path_ix ON scenario (union_path, id);

CREATE TABLE archive_step (
  id NUMBER(19) NOT NULL,
  archive_id NUMBER(19) NOT NULL,
  step_position NUMBER(10) NOT NULL,
  action VARCHAR2(20 CHAR) NOT NULL,
  from_status VARCHAR2(16 CHAR),
  to_status VARCHAR2(16 CHAR) NOT NULL,
  taken_on DATE NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  account VARCHAR2(40 CHAR) NOT NULL,
  person_name VARCHAR2(40 CHAR) NOT NULL,
  union_code VARCHAR2(11 CHAR) NOT NULL,
  reason VARCHAR2(500 CHAR),
  CONSTRAINT archive_step_pk PRIMARY KEY (id),
  CONSTRAINT archive_step_uq UNIQUE (archive_id, step_position),
  CONSTRAINT archive_step_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id)
);

CREATE TABLE public_notice (
  id NUMBER(19) NOT NULL,
  archive_id NUMBER(19) NOT NULL,
  posted_on DATE NOT NULL,
  working_days NUMBER(10) NOT NULL,
  last_day DATE NOT NULL,
  provisional NUMBER(1) NOT NULL,
  posted_at_place VARCHAR2(100 CHAR),
  ended_on DATE,
  CONSTRAINT public_notice_pk PRIMARY KEY (id),
  CONSTRAINT public_notice_archive_fk FOREIGN KEY (archive_id) REFERENCES hardship_archive (id),
  CONSTRAINT public_notice_b1_ck CHECK (provisional IN (0, 1))
);
CREATE INDEX public_notice_archive_ix ON public_notice (archive_id, id);

CREATE TABLE notice_objection (
  id NUMBER(19) NOT NULL,
  notice_id NUMBER(19) NOT NULL,
  raised_on DATE NOT NULL,
  raised_by VARCHAR2(40 CHAR),
  content VARCHAR2(500 CHAR) NOT NULL,
  answered_on DATE,
  answer VARCHAR2(500 CHAR),
  CONSTRAINT notice_objection_pk PRIMARY KEY (id),
  CONSTRAINT notice_objection_notice_fk FOREIGN KEY (notice_id) REFERENCES public_notice (id)
);
CREATE INDEX notice_objection_notice_ix ON notice_objection (notice_id, id);

-- Proposals of the clean-up; open_key is '<archive_no>:<ground>' while open and nothing afterwards,
-- so that a rerun cannot propose the same twice.
CREATE TABLE deregistration_proposal (
  id NUMBER(19) NOT NULL,
  archive_id NUMBER(19) NOT NULL,
  archive_no VARCHAR2(24 CHAR) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  ground VARCHAR2(24 CHAR) NOT NULL,
  clause VARCHAR2(12 CHAR) NOT NULL,
  job_run_id NUMBER(19),
  proposed_on DATE NOT NULL,
  figures VARCHAR2(200 CHAR),
  status VARCHAR2(12 CHAR) NOT NULL,
  open_key VARCHAR2(52 CHAR),
  settled_on DATE,
  settled_by VARCHAR2(40 CHAR),
  settled_reason VARCHAR2(500 CHAR),
  version NUMBER(19) NOT NULL,
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
  id NUMBER(19) NOT NULL,
  job_run_id NUMBER(19) NOT NULL,
  archive_no VARCHAR2(24 CHAR) NOT NULL,
  union_path VARCHAR2(200 CHAR) NOT NULL,
  difference VARCHAR2(24 CHAR) NOT NULL,
  judged_on DATE,
  parts VARCHAR2(120 CHAR),
  level_before VARCHAR2(12 CHAR),
  kind_before VARCHAR2(24 CHAR),
  level_after VARCHAR2(12 CHAR),
  kind_after VARCHAR2(24 CHAR),
  pack_id VARCHAR2(40 CHAR),
  pack_version NUMBER(10),
  CONSTRAINT judgement_finding_pk PRIMARY KEY (id)
);
CREATE INDEX judgement_finding_run_ix ON judgement_finding (job_run_id, id);

-- A form being typed: not an archive yet, seen by its account only.
CREATE TABLE filing_draft (
  id NUMBER(19) NOT NULL,
  account VARCHAR2(40 CHAR) NOT NULL,
  union_code VARCHAR2(11 CHAR) NOT NULL,
  title VARCHAR2(100 CHAR) NOT NULL,
  content CLOB NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  version NUMBER(19) NOT NULL,
  CONSTRAINT filing_draft_pk PRIMARY KEY (id)
);
CREATE INDEX filing_draft_account_ix ON filing_draft (account, saved_at);

-- The dictionaries of the forms; config/code-lists is their first edition.
CREATE TABLE code_item (
  list_name VARCHAR2(40 CHAR) NOT NULL,
  code VARCHAR2(40 CHAR) NOT NULL,
  label VARCHAR2(100 CHAR) NOT NULL,
  item_position NUMBER(10) NOT NULL,
  active NUMBER(1) NOT NULL,
  CONSTRAINT code_item_pk PRIMARY KEY (list_name, code),
  CONSTRAINT code_item_b1_ck CHECK (active IN (0, 1))
);

-- Grants. The levels on a grant are those of its archive and of its fund (foreign keys), and an
-- archive never draws on a fund above its level (LZ-14, a check over the order of the levels). When
-- an active archive can one day change its level, its grants will refer to a history of levels.
CREATE SEQUENCE aid_grant_seq START WITH 50 INCREMENT BY 50;

ALTER TABLE hardship_archive ADD CONSTRAINT hardship_archive_level_uq UNIQUE (id, archive_level);

-- live_archive_id is the archive while the grant is not cancelled, so that one household receives
-- one kind of aid out of one fund once in a period. person is a hyphen for the whole household.
CREATE TABLE aid_grant (
  id BIGINT NOT NULL,
  grant_no VARCHAR(40) NOT NULL,
  archive_id BIGINT NOT NULL,
  archive_no VARCHAR(24) NOT NULL,
  archive_level VARCHAR(12) NOT NULL,
  union_id BIGINT NOT NULL,
  union_path VARCHAR(200) NOT NULL,
  worker_name VARCHAR(40) NOT NULL,
  fund_id BIGINT NOT NULL,
  fund_code VARCHAR(32) NOT NULL,
  fund_level VARCHAR(12) NOT NULL,
  owner_path VARCHAR(200) NOT NULL,
  approver_path VARCHAR(200) NOT NULL,
  approval_clause VARCHAR(10),
  aid VARCHAR(12) NOT NULL,
  amount NUMERIC(19,2) NOT NULL,
  aid_year INTEGER NOT NULL,
  aid_period VARCHAR(7) NOT NULL,
  person VARCHAR(40) NOT NULL,
  basis VARCHAR(1000),
  cap_limit NUMERIC(19,2),
  cap_used NUMERIC(19,2),
  cap_clause VARCHAR(10),
  status VARCHAR(16) NOT NULL,
  live_archive_id BIGINT,
  applied_on DATE NOT NULL,
  applied_by VARCHAR(40) NOT NULL,
  noticed_on DATE,
  notice_days INTEGER,
  notice_last_day DATE,
  notice_provisional BOOLEAN NOT NULL,
  notice_closed_on DATE,
  approved_on DATE,
  approved_by VARCHAR(40),
  paid_on DATE,
  paid_by VARCHAR(40),
  record_due_on DATE,
  recorded_on DATE,
  recorded_by VARCHAR(40),
  cancelled_on DATE,
  cancelled_by VARCHAR(40),
  cancel_reason VARCHAR(200),
  last_step_on DATE NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT aid_grant_pk PRIMARY KEY (id),
  CONSTRAINT aid_grant_no_uq UNIQUE (grant_no),
  CONSTRAINT aid_grant_union_fk FOREIGN KEY (union_id) REFERENCES trade_union (id),
  CONSTRAINT aid_grant_archive_level_fk FOREIGN KEY (archive_id, archive_level)
    REFERENCES hardship_archive (id, archive_level),
  CONSTRAINT aid_grant_fund_level_fk FOREIGN KEY (fund_id, fund_level)
    REFERENCES fund (id, fund_level),
  CONSTRAINT aid_grant_purpose_fk FOREIGN KEY (fund_id, aid)
    REFERENCES fund_purpose (fund_id, purpose),
  CONSTRAINT aid_grant_period_uq UNIQUE (live_archive_id, fund_id, aid, person, aid_period),
  CONSTRAINT aid_grant_level_rule_ck CHECK (
    CASE fund_level WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 WHEN 'MUNICIPAL' THEN 3
      WHEN 'COUNTY' THEN 4 WHEN 'GRASSROOTS' THEN 5 ELSE 0 END
    >= CASE archive_level WHEN 'NATIONAL' THEN 1 WHEN 'PROVINCIAL' THEN 2 WHEN 'MUNICIPAL' THEN 3
      WHEN 'COUNTY' THEN 4 WHEN 'GRASSROOTS' THEN 5 ELSE 9 END),
  CONSTRAINT aid_grant_amount_ck CHECK (amount > 0),
  CONSTRAINT aid_grant_cap_ck
    CHECK (cap_limit IS NULL OR (cap_used IS NOT NULL AND cap_used + amount <= cap_limit)),
  CONSTRAINT aid_grant_status_ck
    CHECK (status IN ('APPLIED', 'UNDER_NOTICE', 'NOTICE_CLOSED', 'APPROVED', 'PAID', 'RECORDED',
      'CANCELLED')),
  CONSTRAINT aid_grant_live_ck
    CHECK ((status = 'CANCELLED' AND live_archive_id IS NULL)
      OR (status <> 'CANCELLED' AND live_archive_id IS NOT NULL AND live_archive_id = archive_id)),
  CONSTRAINT aid_grant_steps_ck
    CHECK (status IN ('APPLIED', 'CANCELLED')
      OR (status = 'UNDER_NOTICE' AND noticed_on IS NOT NULL)
      OR (status = 'NOTICE_CLOSED' AND notice_closed_on IS NOT NULL)
      OR (status = 'APPROVED' AND approved_on IS NOT NULL AND approved_by IS NOT NULL)
      OR (status IN ('PAID', 'RECORDED') AND approved_by IS NOT NULL AND paid_on IS NOT NULL
        AND paid_by IS NOT NULL AND record_due_on IS NOT NULL)),
  CONSTRAINT aid_grant_approver_ck CHECK (approved_by IS NULL OR approved_by <> applied_by),
  CONSTRAINT aid_grant_payer_ck
    CHECK (paid_by IS NULL OR (paid_by <> applied_by AND paid_by <> approved_by))
);
CREATE INDEX aid_grant_archive_ix ON aid_grant (archive_id, aid, aid_year);
CREATE INDEX aid_grant_archive_no_ix ON aid_grant (archive_no, id);
CREATE INDEX aid_grant_fund_ix ON aid_grant (fund_code, id);
CREATE INDEX aid_grant_path_ix ON aid_grant (union_path, status, id);
CREATE INDEX aid_grant_approver_ix ON aid_grant (approver_path, status, id);
CREATE INDEX aid_grant_owner_ix ON aid_grant (owner_path, status, id);
CREATE INDEX aid_grant_paid_ix ON aid_grant (paid_on, union_path);
CREATE INDEX aid_grant_due_ix ON aid_grant (status, record_due_on);

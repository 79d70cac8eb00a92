-- H2 can recompute the seal: whoever changes an entry has to change its seal, and the next entry or
-- the fund refers to that.
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_sealed_ck CHECK (
  seal = LOWER(RAWTOHEX(HASH('SHA-256', CAST(CONCAT_WS('|',
    COALESCE(previous_seal, ''), fund_id, entry_no, kind, amount, received, allocated, reserved,
    paid, booked_on, booked_by, COALESCE(subject, ''), COALESCE(reverses, 0), COALESCE(memo, ''))
    AS VARCHAR)))));

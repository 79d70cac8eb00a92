-- No entry is ever changed or taken out, by whatever way. (TRUNCATE H2 refuses because the entries
-- refer to one another.)
CREATE TRIGGER ledger_entry_only_grows BEFORE UPDATE, DELETE ON ledger_entry
  FOR EACH ROW CALL "org.unioncare.persistence.shared.WrittenOnce";

-- The seal is recomputed here as well, so that no client can write a false one.
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_sealed_ck CHECK (
  seal = LOWER(RAWTOHEX(HASH('SHA-256', CAST(CONCAT_WS('|',
    COALESCE(previous_seal, ''), fund_id, entry_no, kind, amount, received, allocated, reserved,
    paid, booked_on, booked_by, COALESCE(subject, ''), COALESCE(reverses, 0), COALESCE(memo, ''))
    AS VARCHAR)))));

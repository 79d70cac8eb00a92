-- No entry is ever changed or taken out, by whatever way.
CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger only grows: a mistake is a contra entry'
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER ledger_entry_only_grows BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_entry_is_never_emptied BEFORE TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

-- The seal is recomputed here as well, so that no client can write a false one.
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_sealed_ck CHECK (
  seal = encode(sha256(convert_to(CONCAT_WS('|',
    COALESCE(previous_seal, ''), fund_id, entry_no, kind, amount, received, allocated, reserved,
    paid, to_char(booked_on, 'YYYY-MM-DD'), booked_by, COALESCE(subject, ''),
    COALESCE(reverses, 0), COALESCE(memo, '')), 'UTF8')), 'hex'));

-- Paths are searched by their beginning.
CREATE INDEX fund_path_pattern_ix ON fund (owner_path varchar_pattern_ops, code);

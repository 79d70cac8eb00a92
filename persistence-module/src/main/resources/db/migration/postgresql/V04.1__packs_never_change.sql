-- A published pack never changes, by whatever way: a new version is published.
CREATE FUNCTION refuse_pack_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published pack never changes: publish a new version'
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER policy_pack_never_changes BEFORE UPDATE OR DELETE ON policy_pack
  FOR EACH ROW EXECUTE FUNCTION refuse_pack_change();
CREATE TRIGGER policy_pack_is_never_emptied BEFORE TRUNCATE ON policy_pack
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_pack_change();
ALTER TABLE policy_pack ADD CONSTRAINT policy_pack_sealed_ck CHECK (
  sha256 = encode(sha256(convert_to(yaml, 'UTF8')), 'hex'));

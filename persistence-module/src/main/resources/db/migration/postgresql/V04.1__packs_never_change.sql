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

-- Decisions rest on the lines too: a line once published is corrected by a further row.
CREATE FUNCTION refuse_line_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a published line never changes: publish a correction'
    USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER line_never_changes BEFORE UPDATE OR DELETE ON minimum_living_line
  FOR EACH ROW EXECUTE FUNCTION refuse_line_change();
CREATE TRIGGER lines_are_never_emptied BEFORE TRUNCATE ON minimum_living_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_line_change();

-- A published pack and a published line never change and are never deleted, by whatever way. Where
-- the class of the trigger is missing (the file opened without Unioncare), H2 refuses as well.
CREATE TRIGGER policy_pack_never_changes BEFORE UPDATE, DELETE ON policy_pack
  FOR EACH ROW CALL "org.unioncare.persistence.shared.WrittenOnce";
CREATE TRIGGER line_never_changes BEFORE UPDATE, DELETE ON minimum_living_line
  FOR EACH ROW CALL "org.unioncare.persistence.shared.WrittenOnce";
-- TRUNCATE fires no trigger; H2 refuses it for a table that a foreign key refers to.
ALTER TABLE policy_pack ADD CONSTRAINT policy_pack_is_never_emptied_fk
  FOREIGN KEY (id) REFERENCES policy_pack (id);
ALTER TABLE minimum_living_line ADD CONSTRAINT lines_are_never_emptied_fk
  FOREIGN KEY (id) REFERENCES minimum_living_line (id);
-- The text is what it was hashed as.
ALTER TABLE policy_pack ADD CONSTRAINT policy_pack_sealed_ck CHECK (
  sha256 = LOWER(RAWTOHEX(HASH('SHA-256', CAST(yaml AS VARCHAR)))));

-- Moments of contact and agreed rhythms are only added to: a correction marks the row before it, and that is the only column that
-- changes. A stand-in's period is ended, never stretched.
REVOKE UPDATE, DELETE, TRUNCATE ON contact_moments, contact_rhythms, stand_ins FROM meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at) ON contact_moments TO meedoen_app;--> statement-breakpoint
GRANT UPDATE (ended_at) ON stand_ins TO meedoen_app;--> statement-breakpoint
-- Who stands in works in the dossier and leaves the fixed contact person as it is: only coordinators hand over.
CREATE FUNCTION keep_fixed_contact_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.contact_person_id IS DISTINCT FROM OLD.contact_person_id AND actor_role() = 'consultant' THEN
    RAISE EXCEPTION 'contact_person_is_fixed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER status_holders_keep_fixed_contact_person BEFORE UPDATE OF contact_person_id ON status_holders
  FOR EACH ROW EXECUTE FUNCTION keep_fixed_contact_person();

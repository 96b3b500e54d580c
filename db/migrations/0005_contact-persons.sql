-- Nobody is ever without a contact person: whoever is one works for the municipality and can sign in, as long as the
-- trajectory is not over. Both sides lock the account's row, so that closing and handing over wait for each other.
-- Errors carry a word that the site maps to a sentence: contact_person_unavailable, contact_person_needed.
CREATE FUNCTION guard_contact_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.state = 'closed' THEN
    RETURN NEW;
  END IF;
  PERFORM 1 FROM accounts
    WHERE id = NEW.contact_person_id AND municipality_id = NEW.municipality_id AND role IN ('consultant', 'coordinator') AND closed_at IS NULL
    FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'contact_person_unavailable' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER status_holders_guard_contact_person BEFORE INSERT OR UPDATE OF contact_person_id, state ON status_holders
  FOR EACH ROW EXECUTE FUNCTION guard_contact_person();--> statement-breakpoint
CREATE FUNCTION keep_contact_persons() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM status_holders WHERE contact_person_id = NEW.id AND state <> 'closed') THEN
    RAISE EXCEPTION 'contact_person_needed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER accounts_keep_contact_persons BEFORE UPDATE OF closed_at, role, municipality_id ON accounts
  FOR EACH ROW WHEN (NEW.closed_at IS NOT NULL OR NEW.role IS DISTINCT FROM OLD.role OR NEW.municipality_id IS DISTINCT FROM OLD.municipality_id)
  EXECUTE FUNCTION keep_contact_persons();

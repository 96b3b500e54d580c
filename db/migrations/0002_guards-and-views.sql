-- A match moves only along its states, and takes or frees a spot as it does. Errors carry a word that the
-- site maps to a sentence: match_transition, placement_full, placement_closed, buddy_full, buddy_not_approved.
-- The owner's rights are needed since nobody else may write these counters.
CREATE FUNCTION guard_match() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  holding CONSTANT text[] := ARRAY['approved', 'accepted', 'active'];
  held boolean := false;
  holds boolean := false;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'proposed' AND actor_role() <> 'system' THEN
      RAISE EXCEPTION 'match_transition' USING ERRCODE = 'check_violation', DETAIL = format('new as %s', NEW.state);
    END IF;
    holds := NEW.state = ANY (holding);
  ELSIF TG_OP = 'UPDATE' THEN
    IF (NEW.kind, NEW.holder_id, NEW.proposed_by, NEW.proposed_at) IS DISTINCT FROM (OLD.kind, OLD.holder_id, OLD.proposed_by, OLD.proposed_at)
      OR NEW.placement_id IS DISTINCT FROM OLD.placement_id OR NEW.buddy_id IS DISTINCT FROM OLD.buddy_id THEN
      RAISE EXCEPTION 'match_transition' USING ERRCODE = 'check_violation', DETAIL = 'a match keeps its parties';
    END IF;
    IF NEW.state <> OLD.state AND NOT (CASE OLD.state
      WHEN 'proposed' THEN NEW.state IN ('approved', 'ended')
      WHEN 'approved' THEN NEW.state IN ('accepted', 'ended')
      WHEN 'accepted' THEN NEW.state IN ('active', 'ended')
      WHEN 'active' THEN NEW.state = 'ended'
      ELSE false END) THEN
      RAISE EXCEPTION 'match_transition' USING ERRCODE = 'check_violation', DETAIL = format('%s to %s', OLD.state, NEW.state);
    END IF;
    held := OLD.state = ANY (holding);
    holds := NEW.state = ANY (holding);
  ELSE
    held := OLD.state = ANY (holding);
  END IF;

  IF holds AND NOT held THEN
    IF NEW.kind = 'placement' THEN
      -- The update waits for whoever takes the same spot, and looks again when its turn comes.
      UPDATE placements SET spots_taken = spots_taken + 1 WHERE id = NEW.placement_id AND spots_taken < spots AND state = 'published';
      IF NOT FOUND THEN
        IF EXISTS (SELECT 1 FROM placements WHERE id = NEW.placement_id AND state = 'published') THEN
          RAISE EXCEPTION 'placement_full' USING ERRCODE = 'check_violation';
        END IF;
        RAISE EXCEPTION 'placement_closed' USING ERRCODE = 'check_violation';
      END IF;
    ELSE
      UPDATE buddies SET pairs = pairs + 1 WHERE id = NEW.buddy_id AND pairs < capacity AND state = 'approved';
      IF NOT FOUND THEN
        IF EXISTS (SELECT 1 FROM buddies WHERE id = NEW.buddy_id AND state = 'approved') THEN
          RAISE EXCEPTION 'buddy_full' USING ERRCODE = 'check_violation';
        END IF;
        RAISE EXCEPTION 'buddy_not_approved' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
  ELSIF held AND NOT holds THEN
    IF OLD.kind = 'placement' THEN
      UPDATE placements SET spots_taken = spots_taken - 1 WHERE id = OLD.placement_id;
    ELSE
      UPDATE buddies SET pairs = pairs - 1 WHERE id = OLD.buddy_id;
    END IF;
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;--> statement-breakpoint
CREATE TRIGGER matches_guard BEFORE INSERT OR UPDATE OR DELETE ON matches FOR EACH ROW EXECUTE FUNCTION guard_match();--> statement-breakpoint

-- The counters belong to the guard: nobody writes them by hand.
CREATE FUNCTION keep_counters() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF pg_trigger_depth() = 1 THEN
    IF TG_TABLE_NAME = 'placements' THEN
      NEW.spots_taken := CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.spots_taken END;
    ELSE
      NEW.pairs := CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.pairs END;
    END IF;
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER placements_keep_counters BEFORE INSERT OR UPDATE ON placements FOR EACH ROW EXECUTE FUNCTION keep_counters();--> statement-breakpoint
CREATE TRIGGER buddies_keep_counters BEFORE INSERT OR UPDATE ON buddies FOR EACH ROW EXECUTE FUNCTION keep_counters();--> statement-breakpoint

-- What a record's hash is taken over. Instants as seconds, so that no time zone setting changes it.
CREATE FUNCTION audit_hash(entry audit_records) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp
  RETURN encode(sha256(convert_to(jsonb_build_array(
    entry.previous_hash, entry.id, entry.municipality_id, entry.action, entry.object_kind, entry.object_id, entry.holder_id,
    entry.result, entry.details, entry.actor_id, entry.actor_role, entry.origin, extract(epoch FROM entry.at))::text, 'UTF8')), 'hex');--> statement-breakpoint
CREATE FUNCTION chain_audit_record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- What concerns a dossier belongs to the dossier's municipality, whoever acted.
  NEW.municipality_id := coalesce((SELECT municipality_id FROM status_holders WHERE id = NEW.holder_id), NEW.municipality_id);
  -- One at a time in a municipality, so that the chain has no forks; the number is taken within the lock.
  PERFORM pg_advisory_xact_lock(hashtext('audit_records'), hashtext(coalesce(NEW.municipality_id::text, '')));
  NEW.id := nextval(pg_get_serial_sequence('audit_records', 'id'));
  NEW.previous_hash := (SELECT hash FROM audit_records
    WHERE municipality_id IS NOT DISTINCT FROM NEW.municipality_id ORDER BY id DESC LIMIT 1);
  NEW.hash := audit_hash(NEW);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER audit_records_chain BEFORE INSERT ON audit_records FOR EACH ROW EXECUTE FUNCTION chain_audit_record();--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON audit_records FROM meedoen_app;--> statement-breakpoint
-- Records whose hash or link to the one before is off; none in an untouched trail.
CREATE VIEW audit_breaks WITH (security_invoker = true) AS
  SELECT id, municipality_id FROM (
    SELECT entry.id, entry.municipality_id,
      entry.hash IS DISTINCT FROM audit_hash(entry)
      OR entry.previous_hash IS DISTINCT FROM lag(entry.hash) OVER (PARTITION BY entry.municipality_id ORDER BY entry.id) AS broken
    FROM audit_records entry) chained
  WHERE broken;--> statement-breakpoint

-- Row-level security shows a colleague nothing of a dossier; the name is all they may know.
CREATE VIEW holder_names WITH (security_barrier = true) AS
  SELECT id, municipality_id, contact_person_id, first_name, last_name, state
  FROM status_holders
  WHERE actor_role() IN ('consultant', 'coordinator') AND municipality_id = actor_municipality();--> statement-breakpoint

-- What the partner of an approved match may know of the person: an employer what the placement needs,
-- a buddy languages and day-parts; phone and e-mail only after the person agreed, while the match lives.
CREATE VIEW match_partners WITH (security_barrier = true) AS
  SELECT match.id AS match_id, holder.first_name,
    CASE WHEN match.kind = 'placement' THEN holder.dutch_level END AS dutch_level,
    CASE WHEN match.kind = 'placement' THEN holder.day_parts & placement.day_parts ELSE holder.day_parts END AS day_parts,
    CASE WHEN match.kind = 'buddy' THEN ARRAY(
      SELECT spoken.language FROM holder_languages spoken WHERE spoken.holder_id = holder.id ORDER BY spoken.mother_tongue DESC, spoken.language) END AS languages,
    CASE WHEN match.contact_shared AND match.state <> 'ended' THEN holder.phone END AS phone,
    CASE WHEN match.contact_shared AND match.state <> 'ended' THEN holder.email END AS email,
    contact_person.name AS contact_person_name, contact_person.phone AS contact_person_phone
  FROM matches match
  JOIN status_holders holder ON holder.id = match.holder_id
  JOIN accounts contact_person ON contact_person.id = holder.contact_person_id
  LEFT JOIN placements placement ON placement.id = match.placement_id
  WHERE match.approved_at IS NOT NULL AND (
    (actor_role() = 'employer' AND placement.organisation_id = actor_subject())
    OR (actor_role() = 'buddy' AND match.buddy_id = actor_subject()));--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON audit_breaks, holder_names, match_partners FROM meedoen_app;

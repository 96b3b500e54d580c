-- The matcher keeps placements in memory and reads again what changed. A row carries the transaction that changed what the
-- matcher may see of it, so that a process finds it by one look at an index (app/matches/live-placements.server.ts).
CREATE FUNCTION mark_placement() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.changed_in := pg_current_xact_id();
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER placements_mark BEFORE INSERT OR UPDATE ON placements FOR EACH ROW EXECUTE FUNCTION mark_placement();--> statement-breakpoint
-- Whose organisation it is, and whether its people are trained, stand in another row.
CREATE FUNCTION mark_placements_of_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE placements SET changed_in = pg_current_xact_id() WHERE organisation_id = NEW.id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER organisations_mark_placements AFTER UPDATE OF trained, municipality_id ON organisations FOR EACH ROW
  WHEN ((OLD.trained, OLD.municipality_id) IS DISTINCT FROM (NEW.trained, NEW.municipality_id)) EXECUTE FUNCTION mark_placements_of_organisation();--> statement-breakpoint
-- With a new neighbour, what it shares comes into sight; without one, it goes.
CREATE FUNCTION mark_placements_of_neighbour() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE placements SET changed_in = pg_current_xact_id()
    WHERE shared AND organisation_id IN (SELECT id FROM organisations WHERE municipality_id = coalesce(NEW.neighbour_id, OLD.neighbour_id));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER municipality_neighbours_mark_placements AFTER INSERT OR DELETE ON municipality_neighbours FOR EACH ROW
  EXECUTE FUNCTION mark_placements_of_neighbour();--> statement-breakpoint

-- A match stays in its triple, and comes into none later.
CREATE FUNCTION keep_triple() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.triple_id IS DISTINCT FROM OLD.triple_id THEN
    RAISE EXCEPTION 'match_transition' USING ERRCODE = 'check_violation', DETAIL = 'a match keeps its triple';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER matches_keep_triple BEFORE UPDATE OF triple_id ON matches FOR EACH ROW EXECUTE FUNCTION keep_triple();--> statement-breakpoint

-- Matches point at the weights they were approved with, for years: a set of weights is never changed, only followed by the next.
REVOKE UPDATE, DELETE, TRUNCATE ON matching_weights FROM meedoen_app;

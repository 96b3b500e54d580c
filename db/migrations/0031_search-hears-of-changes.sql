-- Words that look alike have like trigrams: for typos, and for the ends of compounds.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops) WITH (fastupdate = false);--> statement-breakpoint
-- The one before: kept by triggers, without what people say in other languages and without typos.
DROP TRIGGER IF EXISTS placements_keep_search_new ON placements;--> statement-breakpoint
DROP TRIGGER IF EXISTS placements_keep_search ON placements;--> statement-breakpoint
DROP TRIGGER IF EXISTS organisations_keep_search ON organisations;--> statement-breakpoint
DROP FUNCTION IF EXISTS keep_placement_search();--> statement-breakpoint
DROP FUNCTION IF EXISTS placement_words(text, text, text, text[], text);--> statement-breakpoint
-- A change is noted in its own transaction, for each engine: what rolls back is not told, what commits is not forgotten.
-- Sorted, so that two transactions that note the same things wait for each other instead of locking up.
CREATE FUNCTION note_search_changes(names text[], ids uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO search_changes (engine, index, document_id)
    SELECT engine, name, id FROM unnest(array['meilisearch', 'postgres']) engine, unnest(names) name, (SELECT DISTINCT unnest(ids)) changed(id) ORDER BY 1, 2, 3
  ON CONFLICT (engine, index, document_id) DO UPDATE SET number = nextval('search_changes_number_seq')
$$;--> statement-breakpoint
CREATE FUNCTION search_hears_of_placement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_changes(array['placements', 'staff-placements'], array[CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END]);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER placements_tell_search AFTER INSERT OR DELETE ON placements FOR EACH ROW EXECUTE FUNCTION search_hears_of_placement();--> statement-breakpoint
-- Counters and the matcher's own marks change often, and nothing that is searched.
CREATE TRIGGER placements_tell_search_anew AFTER UPDATE ON placements FOR EACH ROW
  WHEN (to_jsonb(OLD) - '{spots_taken,changed_in,updated_at}'::text[] IS DISTINCT FROM to_jsonb(NEW) - '{spots_taken,changed_in,updated_at}'::text[])
  EXECUTE FUNCTION search_hears_of_placement();--> statement-breakpoint
CREATE FUNCTION search_hears_of_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM note_search_changes(array['organisations'], array[CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END]);
  IF TG_OP = 'UPDATE' THEN
    PERFORM note_search_changes(array['placements', 'staff-placements'], array(SELECT id FROM placements WHERE organisation_id = NEW.id));
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER organisations_tell_search AFTER INSERT OR UPDATE OR DELETE ON organisations FOR EACH ROW EXECUTE FUNCTION search_hears_of_organisation();--> statement-breakpoint
CREATE FUNCTION search_hears_of_neighbours() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  near uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.neighbour_id ELSE NEW.neighbour_id END;
BEGIN
  PERFORM note_search_changes(array['staff-placements'], array(SELECT placement.id FROM placements placement JOIN organisations organisation ON organisation.id = placement.organisation_id WHERE organisation.municipality_id = near));
  PERFORM note_search_changes(array['buddies'], array(SELECT id FROM buddies WHERE municipality_id = near));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER municipality_neighbours_tell_search AFTER INSERT OR DELETE ON municipality_neighbours FOR EACH ROW EXECUTE FUNCTION search_hears_of_neighbours();--> statement-breakpoint
CREATE FUNCTION search_hears_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_changes(array[TG_ARGV[0]], array[CASE WHEN TG_OP = 'DELETE' THEN OLD.id ELSE NEW.id END]);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER buddies_tell_search AFTER INSERT OR UPDATE OR DELETE ON buddies FOR EACH ROW EXECUTE FUNCTION search_hears_of_person('buddies');--> statement-breakpoint
CREATE TRIGGER status_holders_tell_search AFTER INSERT OR UPDATE OR DELETE ON status_holders FOR EACH ROW EXECUTE FUNCTION search_hears_of_person('holders');--> statement-breakpoint
CREATE FUNCTION search_hears_of_languages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
BEGIN
  PERFORM note_search_changes(array[TG_ARGV[0]], array[(changed ->> TG_ARGV[1])::uuid]);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER buddy_languages_tell_search AFTER INSERT OR UPDATE OR DELETE ON buddy_languages FOR EACH ROW EXECUTE FUNCTION search_hears_of_languages('buddies', 'buddy_id');--> statement-breakpoint
CREATE TRIGGER holder_languages_tell_search AFTER INSERT OR UPDATE OR DELETE ON holder_languages FOR EACH ROW EXECUTE FUNCTION search_hears_of_languages('holders', 'holder_id');--> statement-breakpoint
CREATE FUNCTION search_hears_of_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM note_search_changes(array['buddies'], array(SELECT id FROM buddies WHERE account_id = NEW.id));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER accounts_tell_search AFTER UPDATE OF name ON accounts FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION search_hears_of_account();--> statement-breakpoint
-- What is there already is new to the engines.
SELECT note_search_changes(array['placements', 'staff-placements'], array(SELECT id FROM placements));--> statement-breakpoint
SELECT note_search_changes(array['organisations'], array(SELECT id FROM organisations));--> statement-breakpoint
SELECT note_search_changes(array['buddies'], array(SELECT id FROM buddies));--> statement-breakpoint
SELECT note_search_changes(array['holders'], array(SELECT id FROM status_holders));

CREATE TABLE "placement_search" (
	"placement_id" uuid PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "placement_search" ADD CONSTRAINT "placement_search_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placement_search_words_index" ON "placement_search" USING gin ("words");--> statement-breakpoint
REVOKE INSERT, UPDATE, DELETE ON placement_search FROM meedoen_app;--> statement-breakpoint
-- Each text in its Dutch stems and as it stands: the stemmer makes "fiet" of "fiets" but "fiets" of "fietsen", so that
-- only the two together find one by the other. Sectors and tasks stand as keys; a search names them by their names.
-- The letters are those of search/indexes/placements.ts.
CREATE FUNCTION placement_words(title text, organisation text, sector text, tasks text[], description text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('dutch', title) || to_tsvector('simple', title), 'A')
    || setweight(to_tsvector('dutch', organisation) || to_tsvector('simple', organisation), 'B')
    || (SELECT string_agg(format('''%s'':1C', key), ' ')::tsvector FROM unnest(('sector:' || sector) || array(SELECT 'task:' || task FROM unnest(tasks) task)) key)
    || setweight(to_tsvector('dutch', description) || to_tsvector('simple', description), 'D');--> statement-breakpoint
CREATE FUNCTION keep_placement_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO placement_search (placement_id, words)
    SELECT placement.id, placement_words(placement.title, organisation.name, placement.sector, placement.tasks, placement.description)
    FROM placements placement JOIN organisations organisation ON organisation.id = placement.organisation_id
    WHERE CASE TG_TABLE_NAME WHEN 'placements' THEN placement.id = NEW.id ELSE placement.organisation_id = NEW.id END
  ON CONFLICT (placement_id) DO UPDATE SET words = excluded.words;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER placements_keep_search_new AFTER INSERT ON placements FOR EACH ROW EXECUTE FUNCTION keep_placement_search();--> statement-breakpoint
CREATE TRIGGER placements_keep_search AFTER UPDATE ON placements FOR EACH ROW
  WHEN ((OLD.title, OLD.description, OLD.sector, OLD.tasks, OLD.organisation_id) IS DISTINCT FROM (NEW.title, NEW.description, NEW.sector, NEW.tasks, NEW.organisation_id))
  EXECUTE FUNCTION keep_placement_search();--> statement-breakpoint
CREATE TRIGGER organisations_keep_search AFTER UPDATE ON organisations FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION keep_placement_search();--> statement-breakpoint
INSERT INTO placement_search (placement_id, words)
  SELECT placement.id, placement_words(placement.title, organisation.name, placement.sector, placement.tasks, placement.description)
  FROM placements placement JOIN organisations organisation ON organisation.id = placement.organisation_id;

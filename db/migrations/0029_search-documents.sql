CREATE TABLE "search_buddies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slot" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	"tokens" text[] NOT NULL,
	"lat" real,
	"lng" real,
	"at" bigint NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_buddies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_changes" (
	"engine" text NOT NULL,
	"index" text NOT NULL,
	"document_id" uuid NOT NULL,
	"number" bigserial NOT NULL,
	CONSTRAINT "search_changes_engine_index_document_id_pk" PRIMARY KEY("engine","index","document_id")
);
--> statement-breakpoint
CREATE TABLE "search_holders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slot" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	"tokens" text[] NOT NULL,
	"lat" real,
	"lng" real,
	"at" bigint NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_holders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_marks" (
	"index" text NOT NULL,
	"facet" text NOT NULL,
	"token" text NOT NULL,
	"block" integer NOT NULL,
	"bits" bit(1024) NOT NULL,
	CONSTRAINT "search_marks_index_facet_token_block_pk" PRIMARY KEY("index","facet","token","block")
);
--> statement-breakpoint
CREATE TABLE "search_organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slot" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	"tokens" text[] NOT NULL,
	"lat" real,
	"lng" real,
	"at" bigint NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_placements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slot" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	"tokens" text[] NOT NULL,
	"lat" real,
	"lng" real,
	"at" bigint NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_staff_placements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slot" integer NOT NULL,
	"words" "tsvector" NOT NULL,
	"tokens" text[] NOT NULL,
	"lat" real,
	"lng" real,
	"at" bigint NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_versions" (
	"engine" text NOT NULL,
	"index" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "search_versions_engine_index_pk" PRIMARY KEY("engine","index")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"index" text NOT NULL,
	"word" text collate "C" NOT NULL,
	"stem" text collate "C" NOT NULL,
	CONSTRAINT "search_words_index_word_pk" PRIMARY KEY("index","word")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "search_buddies_slot_index" ON "search_buddies" USING btree ("slot");--> statement-breakpoint
CREATE INDEX "search_buddies_at_id_index" ON "search_buddies" USING btree ("at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "search_buddies_lat_lng_index" ON "search_buddies" USING btree ("lat","lng") WHERE "search_buddies"."lat" is not null;--> statement-breakpoint
CREATE INDEX "search_changes_engine_number_index" ON "search_changes" USING btree ("engine","number");--> statement-breakpoint
CREATE UNIQUE INDEX "search_holders_slot_index" ON "search_holders" USING btree ("slot");--> statement-breakpoint
CREATE INDEX "search_holders_at_id_index" ON "search_holders" USING btree ("at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "search_holders_lat_lng_index" ON "search_holders" USING btree ("lat","lng") WHERE "search_holders"."lat" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "search_organisations_slot_index" ON "search_organisations" USING btree ("slot");--> statement-breakpoint
CREATE INDEX "search_organisations_at_id_index" ON "search_organisations" USING btree ("at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "search_organisations_lat_lng_index" ON "search_organisations" USING btree ("lat","lng") WHERE "search_organisations"."lat" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "search_placements_slot_index" ON "search_placements" USING btree ("slot");--> statement-breakpoint
CREATE INDEX "search_placements_at_id_index" ON "search_placements" USING btree ("at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "search_placements_lat_lng_index" ON "search_placements" USING btree ("lat","lng") WHERE "search_placements"."lat" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "search_staff_placements_slot_index" ON "search_staff_placements" USING btree ("slot");--> statement-breakpoint
CREATE INDEX "search_staff_placements_at_id_index" ON "search_staff_placements" USING btree ("at" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "search_staff_placements_lat_lng_index" ON "search_staff_placements" USING btree ("lat","lng") WHERE "search_staff_placements"."lat" is not null;--> statement-breakpoint
CREATE INDEX "search_words_index_stem_index" ON "search_words" USING btree ("index","stem");--> statement-breakpoint
CREATE POLICY "search_buddies_of_seen_people" ON "search_buddies" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and id in (select buddy.id from buddies buddy)));--> statement-breakpoint
CREATE POLICY "search_holders_of_seen_people" ON "search_holders" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and id in (select holder.id from status_holders holder)));
CREATE TABLE "integration_routes" (
	"holder_id" uuid PRIMARY KEY NOT NULL,
	"route" text NOT NULL,
	"participation_elsewhere" integer DEFAULT 0 NOT NULL,
	"practice_elsewhere" integer DEFAULT 0 NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "integration_routes_route" CHECK ("integration_routes"."route" in ('b1', 'education', 'z', 'none') and "integration_routes"."participation_elsewhere" between 0 and 5000 and "integration_routes"."practice_elsewhere" between 0 and 5000)
);
--> statement-breakpoint
ALTER TABLE "integration_routes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_hours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"match_id" uuid NOT NULL,
	"week" date NOT NULL,
	"hours" numeric(3, 1) NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "work_hours_range" CHECK ("work_hours"."hours" between 0 and 60 and "work_hours"."hours" * 2 = trunc("work_hours"."hours" * 2) and extract(isodow from "work_hours"."week") = 1)
);
--> statement-breakpoint
ALTER TABLE "work_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "integration_routes" ADD CONSTRAINT "integration_routes_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_routes" ADD CONSTRAINT "integration_routes_updated_by_accounts_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_hours" ADD CONSTRAINT "work_hours_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_hours" ADD CONSTRAINT "work_hours_confirmed_by_accounts_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "work_hours_one_in_force" ON "work_hours" USING btree ("match_id","week") WHERE "work_hours"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "work_hours_match_id_index" ON "work_hours" USING btree ("match_id");--> statement-breakpoint
CREATE POLICY "integration_routes_of_seen_dossiers" ON "integration_routes" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from status_holders holder where holder.id = "integration_routes"."holder_id"));--> statement-breakpoint
CREATE POLICY "integration_routes_are_noted" ON "integration_routes" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "integration_routes"."holder_id"));--> statement-breakpoint
CREATE POLICY "work_hours_are_read" ON "work_hours" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) <> 'buddy' and exists (select 1 from matches match where match.id = "work_hours"."match_id" and match.kind = 'placement'));--> statement-breakpoint
CREATE POLICY "work_hours_are_confirmed" ON "work_hours" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) in ('system', 'consultant', 'coordinator', 'employer') and (select actor_role()) <> 'buddy' and exists (select 1 from matches match where match.id = "work_hours"."match_id" and match.kind = 'placement'));--> statement-breakpoint
CREATE POLICY "work_hours_are_put_right" ON "work_hours" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant', 'coordinator', 'employer') and (select actor_role()) <> 'buddy' and exists (select 1 from matches match where match.id = "work_hours"."match_id" and match.kind = 'placement'));
CREATE TABLE "moods" (
	"holder_id" uuid NOT NULL,
	"week" date NOT NULL,
	"theme" text NOT NULL,
	"face" smallint NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "moods_holder_id_week_theme_pk" PRIMARY KEY("holder_id","week","theme"),
	CONSTRAINT "moods_words" CHECK ("moods"."theme" in ('overall', 'sleep', 'money', 'home', 'children', 'language', 'people') and "moods"."face" between 1 and 5 and extract(isodow from "moods"."week") = 1)
);
--> statement-breakpoint
ALTER TABLE "moods" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "moods" ADD CONSTRAINT "moods_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "moods_of_the_person_and_the_contact_person" ON "moods" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system'
      or ((select actor_role()) = 'status-holder' and "moods"."holder_id" = (select actor_subject()))
      or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "moods"."holder_id" and holder.contact_person_id = (select actor_id())))) WITH CHECK ((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "moods"."holder_id" = (select actor_subject())));
CREATE TABLE "talk_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"field" text NOT NULL,
	"answer" text[] NOT NULL,
	"way" text NOT NULL,
	"page" text,
	"noted_by" uuid,
	"noted_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	"clashed" boolean DEFAULT false NOT NULL,
	CONSTRAINT "talk_notes_words" CHECK ("talk_notes"."stage" in ('meeting', 'daily-life', 'work-and-energy', 'direction') and "talk_notes"."field" in ('story', 'callName', 'formality', 'interpreterWish', 'readLanguage', 'hearLanguage', 'motherTongues', 'otherLanguages', 'dutchLevel', 'dayIs', 'day', 'home', 'hasChildren', 'travelModes', 'planning', 'qualities', 'givesEnergy', 'takesEnergy', 'energyWords', 'earlierSectors', 'earlierWork', 'goals', 'wishes', 'workStyle', 'interestSectors', 'dayParts', 'interpreter', 'note', 'done') and "talk_notes"."way" in ('page', 'together', 'dossier')),
	CONSTRAINT "talk_notes_in_force" CHECK ((not "talk_notes"."clashed" or "talk_notes"."replaced_at" is not null) and ("talk_notes"."way" = 'dossier') = ("talk_notes"."noted_by" is null)),
	CONSTRAINT "talk_notes_length" CHECK (cardinality("talk_notes"."answer") <= 100 and length(array_to_string("talk_notes"."answer", ' ')) <= 4000)
);
--> statement-breakpoint
ALTER TABLE "talk_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "talk_notes" ADD CONSTRAINT "talk_notes_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "talk_notes" ADD CONSTRAINT "talk_notes_noted_by_accounts_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "talk_notes_one_in_force" ON "talk_notes" USING btree ("holder_id","stage","field") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "talk_notes_holder_id_stage_field_noted_at_index" ON "talk_notes" USING btree ("holder_id","stage","field","noted_at");--> statement-breakpoint
CREATE INDEX "talk_notes_noted_by_index" ON "talk_notes" USING btree ("noted_by");--> statement-breakpoint
CREATE POLICY "talk_notes_are_read" ON "talk_notes" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "talk_notes"."holder_id" and holder.contact_person_id = (select actor_id()))));--> statement-breakpoint
CREATE POLICY "talk_notes_are_added" ON "talk_notes" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "talk_notes"."holder_id" and holder.contact_person_id = (select actor_id()))) and ("talk_notes"."noted_by" = (select actor_id()) or ("talk_notes"."noted_by" is null and "talk_notes"."replaced_at" is not null))));--> statement-breakpoint
CREATE POLICY "talk_notes_are_replaced" ON "talk_notes" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "talk_notes"."holder_id" and holder.contact_person_id = (select actor_id()))));
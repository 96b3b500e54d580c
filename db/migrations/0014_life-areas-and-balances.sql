CREATE TABLE "balance_items" (
	"balance_id" uuid NOT NULL,
	"card" text NOT NULL,
	"weight" text NOT NULL,
	"words" text,
	CONSTRAINT "balance_items_balance_id_card_pk" PRIMARY KEY("balance_id","card"),
	CONSTRAINT "balance_items_words" CHECK ("balance_items"."card" in ('waiting-for-family', 'letters', 'money-worries', 'sleeping-badly', 'pain-or-illness', 'many-appointments', 'hard-language', 'being-alone', 'caring-for-children', 'missing-home', 'poor-housing', 'exams', 'no-transport', 'bad-memories', 'other-load', 'family-here', 'friends', 'faith', 'moving', 'making', 'sleeping-well', 'a-trade', 'earlier-work', 'languages', 'humour', 'keeping-going', 'buddy', 'contact-person', 'nice-outside', 'online', 'cycling', 'other-carry') and "balance_items"."weight" in ('small', 'medium', 'large') and ("balance_items"."words" is not null) = ("balance_items"."card" in ('other-load', 'other-carry')) and length("balance_items"."words") between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "balance_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "balances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"reliefs" text[] DEFAULT '{}' NOT NULL,
	"supports" text[] DEFAULT '{}' NOT NULL,
	"decision" text NOT NULL,
	"reason" text NOT NULL,
	"hours" smallint NOT NULL,
	"capacity" text NOT NULL,
	"interpreter" text NOT NULL,
	"next_on" date NOT NULL,
	"next_event" text,
	"held_by" uuid NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "balances_words" CHECK ("balances"."decision" in ('first', 'raise', 'lower', 'same') and "balances"."capacity" in ('small', 'medium', 'large') and "balances"."interpreter" in ('none', 'phone', 'present') and "balances"."next_event" in ('move', 'family-comes', 'illness', 'baby', 'decision-letter', 'exam') and "balances"."reliefs" <@ array['fewer-hours', 'later', 'refer', 'take-over', 'rest']::text[] and "balances"."supports" <@ array['find-buddy', 'more-rest', 'meet-people', 'learn', 'movement']::text[]),
	CONSTRAINT "balances_range" CHECK ("balances"."hours" between 0 and 40 and "balances"."next_on" > "balances"."held_on" and length("balances"."reason") between 1 and 400)
);
--> statement-breakpoint
ALTER TABLE "balances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "priorities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"area" text,
	"words" text,
	"state" text NOT NULL,
	"slot" smallint,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	"moved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "priorities_words" CHECK ("priorities"."area" in ('money', 'work-and-learning', 'day', 'housing', 'self-care', 'household', 'people', 'taking-part', 'home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice') and "priorities"."state" in ('now', 'parked', 'done') and ("priorities"."area" is not null or "priorities"."words" is not null) and length("priorities"."words") between 1 and 120),
	CONSTRAINT "priorities_places" CHECK (("priorities"."state" = 'now') = ("priorities"."slot" is not null) and "priorities"."slot" between 1 and 3)
);
--> statement-breakpoint
ALTER TABLE "priorities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "priority_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"priority_id" uuid NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"moved_by" uuid NOT NULL,
	"moved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "priority_moves_words" CHECK ("priority_moves"."from" in ('now', 'parked', 'done') and "priority_moves"."to" in ('now', 'parked', 'done') and "priority_moves"."from" is distinct from "priority_moves"."to")
);
--> statement-breakpoint
ALTER TABLE "priority_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "life_area_instruments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"code" text NOT NULL,
	"version" text NOT NULL,
	"name" text NOT NULL,
	"permission" text NOT NULL,
	"texts" jsonb NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "life_area_instruments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "life_area_scores" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"area" text NOT NULL,
	"view" text NOT NULL,
	"level" smallint NOT NULL,
	"instrument" text NOT NULL,
	"instrument_version" text NOT NULL,
	"source" text NOT NULL,
	"scored_on" date NOT NULL,
	"scored_by" uuid NOT NULL,
	"note" text,
	"agreed" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "life_area_scores_words" CHECK ("life_area_scores"."area" in ('money', 'work-and-learning', 'day', 'housing', 'self-care', 'household', 'people', 'taking-part', 'home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice') and "life_area_scores"."view" in ('consultant', 'person') and "life_area_scores"."source" in ('person', 'colleagues', 'files') and "life_area_scores"."level" between 1 and 5),
	CONSTRAINT "life_area_scores_no_note_on_sensitive" CHECK ("life_area_scores"."note" is null or not ("life_area_scores"."area" in ('home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice'))),
	CONSTRAINT "life_area_scores_lines" CHECK (length("life_area_scores"."note") <= 280 and length("life_area_scores"."agreed") <= 280)
);
--> statement-breakpoint
ALTER TABLE "life_area_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "balance_items" ADD CONSTRAINT "balance_items_balance_id_balances_id_fk" FOREIGN KEY ("balance_id") REFERENCES "public"."balances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balances" ADD CONSTRAINT "balances_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "balances" ADD CONSTRAINT "balances_held_by_accounts_id_fk" FOREIGN KEY ("held_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priorities" ADD CONSTRAINT "priorities_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priorities" ADD CONSTRAINT "priorities_chosen_by_accounts_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_moves" ADD CONSTRAINT "priority_moves_priority_id_priorities_id_fk" FOREIGN KEY ("priority_id") REFERENCES "public"."priorities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "priority_moves" ADD CONSTRAINT "priority_moves_moved_by_accounts_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "life_area_instruments" ADD CONSTRAINT "life_area_instruments_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "life_area_scores" ADD CONSTRAINT "life_area_scores_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "life_area_scores" ADD CONSTRAINT "life_area_scores_scored_by_accounts_id_fk" FOREIGN KEY ("scored_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "balances_one_a_day" ON "balances" USING btree ("holder_id","held_on") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "balances_held_by_index" ON "balances" USING btree ("held_by");--> statement-breakpoint
CREATE UNIQUE INDEX "priorities_at_most_three" ON "priorities" USING btree ("holder_id","slot");--> statement-breakpoint
CREATE UNIQUE INDEX "priorities_an_area_once" ON "priorities" USING btree ("holder_id","area") WHERE state <> 'done' and words is null;--> statement-breakpoint
CREATE INDEX "priorities_holder_id_state_index" ON "priorities" USING btree ("holder_id","state");--> statement-breakpoint
CREATE INDEX "priorities_chosen_by_index" ON "priorities" USING btree ("chosen_by");--> statement-breakpoint
CREATE INDEX "priority_moves_priority_id_index" ON "priority_moves" USING btree ("priority_id");--> statement-breakpoint
CREATE INDEX "priority_moves_moved_by_index" ON "priority_moves" USING btree ("moved_by");--> statement-breakpoint
CREATE UNIQUE INDEX "life_area_instruments_one_in_use" ON "life_area_instruments" USING btree ("municipality_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "life_area_scores_one_a_day" ON "life_area_scores" USING btree ("holder_id","area","view","scored_on") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "life_area_scores_scored_by_index" ON "life_area_scores" USING btree ("scored_by");--> statement-breakpoint
CREATE POLICY "balance_items_of_seen_balances" ON "balance_items" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from balances balance where balance.id = "balance_items"."balance_id") and not ((select actor_role()) = 'status-holder' and "balance_items"."card" in ('bad-memories')));--> statement-breakpoint
CREATE POLICY "balance_items_are_laid" ON "balance_items" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) <> 'status-holder' and exists (select 1 from balances balance where balance.id = "balance_items"."balance_id"));--> statement-breakpoint
CREATE POLICY "balances_are_read" ON "balances" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "balances"."holder_id" = (select actor_subject())) or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "balances"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "balances"."holder_id"))));--> statement-breakpoint
CREATE POLICY "balances_are_held" ON "balances" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("balances"."held_by" = (select actor_id()) and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "balances"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "balances"."holder_id")))));--> statement-breakpoint
CREATE POLICY "balances_are_put_right" ON "balances" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "balances"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "balances"."holder_id"))));--> statement-breakpoint
CREATE POLICY "priorities_are_read" ON "priorities" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "priorities"."holder_id" = (select actor_subject())) or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "priorities"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "priorities"."holder_id")) and ("priorities"."area" is null or not ("priorities"."area" in ('home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice'))))));--> statement-breakpoint
CREATE POLICY "priorities_are_chosen" ON "priorities" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("priorities"."chosen_by" = (select actor_id()) and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "priorities"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "priorities"."holder_id")) and ("priorities"."area" is null or not ("priorities"."area" in ('home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice')))))));--> statement-breakpoint
CREATE POLICY "priorities_are_moved" ON "priorities" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "priorities"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "priorities"."holder_id")) and ("priorities"."area" is null or not ("priorities"."area" in ('home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice'))))));--> statement-breakpoint
CREATE POLICY "priority_moves_of_seen_priorities" ON "priority_moves" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from priorities priority where priority.id = "priority_moves"."priority_id"));--> statement-breakpoint
CREATE POLICY "priority_moves_are_kept" ON "priority_moves" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) <> 'status-holder' and exists (select 1 from priorities priority where priority.id = "priority_moves"."priority_id"));--> statement-breakpoint
CREATE POLICY "life_area_instruments_of_the_municipality" ON "life_area_instruments" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and "life_area_instruments"."municipality_id" = (select actor_municipality()))) WITH CHECK ((select actor_role()) = 'system');--> statement-breakpoint
CREATE POLICY "life_area_scores_are_read" ON "life_area_scores" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "life_area_scores"."holder_id" = (select actor_subject()) and "life_area_scores"."view" = 'person')
      or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "life_area_scores"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "life_area_scores"."holder_id")) and not ("life_area_scores"."area" in ('home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice'))));--> statement-breakpoint
CREATE POLICY "life_area_scores_are_added" ON "life_area_scores" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("life_area_scores"."scored_by" = (select actor_id()) and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "life_area_scores"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "life_area_scores"."holder_id")) and not ("life_area_scores"."area" in ('home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice'))))));--> statement-breakpoint
CREATE POLICY "life_area_scores_are_put_right" ON "life_area_scores" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "life_area_scores"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "life_area_scores"."holder_id")) and not ("life_area_scores"."area" in ('home-relations', 'mental-health', 'physical-health', 'substance-use', 'justice'))));
CREATE TABLE "aftercare" (
	"id" uuid PRIMARY KEY NOT NULL,
	"match_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	"done_note" text,
	CONSTRAINT "aftercare_done" CHECK (("aftercare"."done_at" is null) = ("aftercare"."done_by" is null) and length("aftercare"."done_note") <= 400)
);
--> statement-breakpoint
ALTER TABLE "aftercare" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "closings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"match_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"went_well" text,
	"learnt" text,
	"face" smallint,
	"next_step" text NOT NULL,
	"next_line" text,
	"held_by" uuid NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "closings_words" CHECK ("closings"."next_step" in ('more-hours', 'more-language', 'more-responsibility', 'course', 'paid-work', 'rest') and "closings"."face" between 1 and 5 and greatest(length("closings"."went_well"), length("closings"."learnt"), length("closings"."next_line")) <= 400)
);
--> statement-breakpoint
ALTER TABLE "closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passport_choices" (
	"holder_id" uuid NOT NULL,
	"item" text NOT NULL,
	"shown" boolean NOT NULL,
	"chosen_by" uuid NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "passport_choices_holder_id_item_pk" PRIMARY KEY("holder_id","item"),
	CONSTRAINT "passport_choices_item" CHECK (length("passport_choices"."item") <= 120)
);
--> statement-breakpoint
ALTER TABLE "passport_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_goals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"line_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"match_id" uuid NOT NULL,
	"goal" text NOT NULL,
	"why" text,
	"sign" text NOT NULL,
	"review_on" date NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	"replaced_reason" text,
	"outcome" text,
	"outcome_line" text,
	"concluded_at" timestamp with time zone,
	"concluded_by" uuid,
	CONSTRAINT "placement_goals_words" CHECK ("placement_goals"."goal" in ('language', 'activation', 'trade') and "placement_goals"."outcome" in ('reached', 'partly', 'other-way', 'stopped')),
	CONSTRAINT "placement_goals_lines" CHECK (greatest(length("placement_goals"."why"), length("placement_goals"."sign"), length("placement_goals"."replaced_reason"), length("placement_goals"."outcome_line")) <= 280),
	CONSTRAINT "placement_goals_moves" CHECK (("placement_goals"."replaced_at" is null) = ("placement_goals"."replaced_reason" is null) and ("placement_goals"."outcome" is null) = ("placement_goals"."concluded_at" is null) and ("placement_goals"."outcome" is null) = ("placement_goals"."concluded_by" is null) and ("placement_goals"."replaced_at" is null or "placement_goals"."outcome" is null))
);
--> statement-breakpoint
ALTER TABLE "placement_goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"what" text NOT NULL,
	"doer" text NOT NULL,
	"by_on" date,
	"agreed_by" uuid NOT NULL,
	"agreed_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" uuid,
	CONSTRAINT "visit_agreements_words" CHECK ("visit_agreements"."doer" in ('person', 'organisation', 'contact-person', 'buddy') and length("visit_agreements"."what") between 1 and 280 and ("visit_agreements"."done_at" is null) = ("visit_agreements"."done_by" is null))
);
--> statement-breakpoint
ALTER TABLE "visit_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"face" smallint,
	"line" text,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "visit_lines_words" CHECK ("visit_lines"."voice" in ('person', 'organisation', 'contact-person') and "visit_lines"."face" between 1 and 5 and ("visit_lines"."face" is null or "visit_lines"."voice" = 'person') and ("visit_lines"."face" is not null or "visit_lines"."line" is not null) and length("visit_lines"."line") <= 400)
);
--> statement-breakpoint
ALTER TABLE "visit_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_moves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"visit_id" uuid NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"reason" text NOT NULL,
	"moved_by" uuid NOT NULL,
	"moved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "visit_moves_line" CHECK (length("visit_moves"."reason") <= 280)
);
--> statement-breakpoint
ALTER TABLE "visit_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workplace_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"match_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"week" smallint,
	"planned_on" date NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"made_on" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "workplace_visits_words" CHECK ("workplace_visits"."state" in ('planned', 'made', 'cancelled') and "workplace_visits"."week" between 1 and 52 and ("workplace_visits"."state" = 'made') = ("workplace_visits"."made_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "workplace_visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "aftercare" ADD CONSTRAINT "aftercare_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aftercare" ADD CONSTRAINT "aftercare_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aftercare" ADD CONSTRAINT "aftercare_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closings" ADD CONSTRAINT "closings_held_by_accounts_id_fk" FOREIGN KEY ("held_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_choices" ADD CONSTRAINT "passport_choices_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passport_choices" ADD CONSTRAINT "passport_choices_chosen_by_accounts_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_goals" ADD CONSTRAINT "placement_goals_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_goals" ADD CONSTRAINT "placement_goals_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_goals" ADD CONSTRAINT "placement_goals_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_goals" ADD CONSTRAINT "placement_goals_concluded_by_accounts_id_fk" FOREIGN KEY ("concluded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_agreements" ADD CONSTRAINT "visit_agreements_visit_id_workplace_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."workplace_visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_agreements" ADD CONSTRAINT "visit_agreements_agreed_by_accounts_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_agreements" ADD CONSTRAINT "visit_agreements_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_lines" ADD CONSTRAINT "visit_lines_visit_id_workplace_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."workplace_visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_lines" ADD CONSTRAINT "visit_lines_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_moves" ADD CONSTRAINT "visit_moves_visit_id_workplace_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."workplace_visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_moves" ADD CONSTRAINT "visit_moves_moved_by_accounts_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_visits" ADD CONSTRAINT "workplace_visits_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workplace_visits" ADD CONSTRAINT "workplace_visits_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "aftercare_one_in_force" ON "aftercare" USING btree ("match_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "aftercare_holder_id_index" ON "aftercare" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "aftercare_due_on_index" ON "aftercare" USING btree ("due_on") WHERE replaced_at is null and done_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "closings_one_in_force" ON "closings" USING btree ("match_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "closings_holder_id_index" ON "closings" USING btree ("holder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "placement_goals_one_in_force" ON "placement_goals" USING btree ("line_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "placement_goals_holder_id_match_id_index" ON "placement_goals" USING btree ("holder_id","match_id");--> statement-breakpoint
CREATE INDEX "placement_goals_review_on_index" ON "placement_goals" USING btree ("review_on") WHERE replaced_at is null and outcome is null;--> statement-breakpoint
CREATE INDEX "visit_agreements_visit_id_index" ON "visit_agreements" USING btree ("visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_lines_one_in_force" ON "visit_lines" USING btree ("visit_id","voice") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "visit_lines_visit_id_index" ON "visit_lines" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "visit_moves_visit_id_index" ON "visit_moves" USING btree ("visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "workplace_visits_one_a_week" ON "workplace_visits" USING btree ("match_id","week") WHERE week is not null;--> statement-breakpoint
CREATE INDEX "workplace_visits_holder_id_index" ON "workplace_visits" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "workplace_visits_match_id_index" ON "workplace_visits" USING btree ("match_id");--> statement-breakpoint
CREATE INDEX "workplace_visits_planned_on_index" ON "workplace_visits" USING btree ("planned_on") WHERE state = 'planned';--> statement-breakpoint
CREATE POLICY "aftercare_is_read" ON "aftercare" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "aftercare"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "aftercare"."holder_id"))));--> statement-breakpoint
CREATE POLICY "aftercare_is_planned" ON "aftercare" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ((((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "aftercare"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "aftercare"."holder_id"))) and exists (select 1 from matches match where match.id = "aftercare"."match_id" and match.holder_id = "aftercare"."holder_id")));--> statement-breakpoint
CREATE POLICY "aftercare_is_done" ON "aftercare" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "aftercare"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "aftercare"."holder_id"))));--> statement-breakpoint
CREATE POLICY "closings_are_read" ON "closings" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "closings"."holder_id" = (select actor_subject())) or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "closings"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "closings"."holder_id")))));--> statement-breakpoint
CREATE POLICY "closings_are_held" ON "closings" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("closings"."held_by" = (select actor_id()) and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "closings"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "closings"."holder_id"))) and exists (select 1 from matches match where match.id = "closings"."match_id" and match.holder_id = "closings"."holder_id")));--> statement-breakpoint
CREATE POLICY "closings_are_replaced" ON "closings" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "closings"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "closings"."holder_id"))));--> statement-breakpoint
CREATE POLICY "passport_choices_of_the_person" ON "passport_choices" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "passport_choices"."holder_id" = (select actor_subject())) or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "passport_choices"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "passport_choices"."holder_id")))));--> statement-breakpoint
CREATE POLICY "placement_goals_are_read" ON "placement_goals" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "placement_goals"."holder_id" = (select actor_subject())) or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "placement_goals"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "placement_goals"."holder_id")))));--> statement-breakpoint
CREATE POLICY "placement_goals_are_added" ON "placement_goals" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("placement_goals"."set_by" = (select actor_id()) and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "placement_goals"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "placement_goals"."holder_id"))) and exists (select 1 from matches match where match.id = "placement_goals"."match_id" and match.holder_id = "placement_goals"."holder_id")));--> statement-breakpoint
CREATE POLICY "placement_goals_move_on" ON "placement_goals" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "placement_goals"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "placement_goals"."holder_id"))));--> statement-breakpoint
CREATE POLICY "visit_agreements_are_read" ON "visit_agreements" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or exists (select 1 from workplace_visits visit where visit.id = "visit_agreements"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id)))) or exists (select 1 from workplace_visits visit where visit.id = "visit_agreements"."visit_id" and (select actor_role()) = 'status-holder' and visit.holder_id = (select actor_subject())));--> statement-breakpoint
CREATE POLICY "visit_agreements_are_made" ON "visit_agreements" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("visit_agreements"."agreed_by" = (select actor_id()) and exists (select 1 from workplace_visits visit where visit.id = "visit_agreements"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id))))));--> statement-breakpoint
CREATE POLICY "visit_agreements_are_ticked" ON "visit_agreements" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or exists (select 1 from workplace_visits visit where visit.id = "visit_agreements"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id)))));--> statement-breakpoint
CREATE POLICY "visit_lines_are_read" ON "visit_lines" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or exists (select 1 from workplace_visits visit where visit.id = "visit_lines"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id))))
      or ((select actor_role()) = 'status-holder' and "visit_lines"."voice" = 'person' and exists (select 1 from workplace_visits visit where visit.id = "visit_lines"."visit_id"))
      or ((select actor_role()) = 'employer' and "visit_lines"."voice" = 'organisation' and exists (select 1 from workplace_visits visit where visit.id = "visit_lines"."visit_id")));--> statement-breakpoint
CREATE POLICY "visit_lines_are_added" ON "visit_lines" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("visit_lines"."written_by" = (select actor_id()) and (exists (select 1 from workplace_visits visit where visit.id = "visit_lines"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id)))) or ((select actor_role()) = 'employer' and "visit_lines"."voice" = 'organisation' and exists (select 1 from workplace_visits visit where visit.id = "visit_lines"."visit_id")))));--> statement-breakpoint
CREATE POLICY "visit_lines_are_replaced" ON "visit_lines" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or exists (select 1 from workplace_visits visit where visit.id = "visit_lines"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id)))) or ((select actor_role()) = 'employer' and "visit_lines"."voice" = 'organisation' and exists (select 1 from workplace_visits visit where visit.id = "visit_lines"."visit_id")));--> statement-breakpoint
CREATE POLICY "visit_moves_are_read" ON "visit_moves" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or exists (select 1 from workplace_visits visit where visit.id = "visit_moves"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id)))));--> statement-breakpoint
CREATE POLICY "visit_moves_are_added" ON "visit_moves" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("visit_moves"."moved_by" = (select actor_id()) and exists (select 1 from workplace_visits visit where visit.id = "visit_moves"."visit_id" and (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = visit.holder_id and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = visit.holder_id))))));--> statement-breakpoint
CREATE POLICY "workplace_visits_are_read" ON "workplace_visits" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "workplace_visits"."holder_id" = (select actor_subject())) or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "workplace_visits"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "workplace_visits"."holder_id")))) or ((select actor_role()) = 'employer' and exists (select 1 from matches match where match.id = "workplace_visits"."match_id")));--> statement-breakpoint
CREATE POLICY "workplace_visits_are_planned" ON "workplace_visits" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ((((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "workplace_visits"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "workplace_visits"."holder_id"))) and exists (select 1 from matches match where match.id = "workplace_visits"."match_id" and match.holder_id = "workplace_visits"."holder_id")));--> statement-breakpoint
CREATE POLICY "workplace_visits_move" ON "workplace_visits" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "workplace_visits"."holder_id" and holder.contact_person_id = (select actor_id()))) or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "workplace_visits"."holder_id"))));
CREATE TABLE "contact_rhythms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"days" smallint,
	"reason" text NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contact_rhythms_days" CHECK ("contact_rhythms"."days" between 1 and 182)
);
--> statement-breakpoint
ALTER TABLE "contact_rhythms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stand_ins" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"consultant_id" uuid NOT NULL,
	"colleague_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"till_day" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "stand_ins_period" CHECK ("stand_ins"."till_day" between "stand_ins"."from_day" and "stand_ins"."from_day" + 55),
	CONSTRAINT "stand_ins_two_people" CHECK ("stand_ins"."consultant_id" <> "stand_ins"."colleague_id")
);
--> statement-breakpoint
ALTER TABLE "stand_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "contact_moments" DROP CONSTRAINT "contact_moments_kind";--> statement-breakpoint
ALTER TABLE "contact_moments" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_rhythms" ADD CONSTRAINT "contact_rhythms_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_rhythms" ADD CONSTRAINT "contact_rhythms_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_consultant_id_accounts_id_fk" FOREIGN KEY ("consultant_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_colleague_id_accounts_id_fk" FOREIGN KEY ("colleague_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_rhythms_holder_id_set_at_index" ON "contact_rhythms" USING btree ("holder_id","set_at");--> statement-breakpoint
CREATE INDEX "contact_rhythms_set_by_index" ON "contact_rhythms" USING btree ("set_by");--> statement-breakpoint
CREATE INDEX "stand_ins_colleague_id_till_day_index" ON "stand_ins" USING btree ("colleague_id","till_day");--> statement-breakpoint
CREATE INDEX "stand_ins_consultant_id_till_day_index" ON "stand_ins" USING btree ("consultant_id","till_day");--> statement-breakpoint
CREATE INDEX "stand_ins_municipality_id_index" ON "stand_ins" USING btree ("municipality_id");--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_corrects_contact_moments_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."contact_moments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_moments_put_right_once" ON "contact_moments" USING btree ("corrects");--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_kind" CHECK ("contact_moments"."kind" in ('talk', 'call', 'message', 'visit', 'workplace', 'no-show'));--> statement-breakpoint
CREATE POLICY "contact_rhythms_of_own_caseload" ON "contact_rhythms" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant') and exists (select 1 from status_holders holder where holder.id = "contact_rhythms"."holder_id"));--> statement-breakpoint
CREATE POLICY "stand_ins_of_the_two" ON "stand_ins" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) = 'consultant' and (select actor_id()) in ("stand_ins"."consultant_id", "stand_ins"."colleague_id"))
      or ((select actor_role()) = 'coordinator' and "stand_ins"."municipality_id" = (select actor_municipality())));--> statement-breakpoint
CREATE POLICY "stand_ins_are_named" ON "stand_ins" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ((select actor_role()) = 'consultant' and "stand_ins"."consultant_id" = (select actor_id()) and "stand_ins"."municipality_id" = (select actor_municipality())
      and exists (select 1 from accounts colleague where colleague.id = "stand_ins"."colleague_id" and colleague.municipality_id = (select actor_municipality()) and colleague.role = 'consultant' and colleague.closed_at is null)));--> statement-breakpoint
CREATE POLICY "stand_ins_are_ended" ON "stand_ins" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) = 'consultant' and "stand_ins"."consultant_id" = (select actor_id())));--> statement-breakpoint
ALTER POLICY "status_holders_of_the_actor" ON "status_holders" TO meedoen_app USING ((select actor_role()) = 'system'
      or ((select actor_role()) = 'coordinator' and "status_holders"."municipality_id" = (select actor_municipality()))
      or ((select actor_role()) = 'consultant' and "status_holders"."municipality_id" = (select actor_municipality()) and ("status_holders"."contact_person_id" = (select actor_id()) or "status_holders"."contact_person_id" in (select stand_in.consultant_id from stand_ins stand_in
        where stand_in.colleague_id = (select actor_id()) and stand_in.ended_at is null and (select nullif(current_setting('app.day', true), '')::date) between stand_in.from_day and stand_in.till_day)))
      or ((select actor_role()) = 'status-holder' and "status_holders"."id" = (select actor_subject()))) WITH CHECK ((select actor_role()) = 'system'
      or ((select actor_role()) = 'coordinator' and "status_holders"."municipality_id" = (select actor_municipality()))
      or ((select actor_role()) = 'consultant' and "status_holders"."municipality_id" = (select actor_municipality()) and ("status_holders"."contact_person_id" = (select actor_id()) or "status_holders"."contact_person_id" in (select stand_in.consultant_id from stand_ins stand_in
        where stand_in.colleague_id = (select actor_id()) and stand_in.ended_at is null and (select nullif(current_setting('app.day', true), '')::date) between stand_in.from_day and stand_in.till_day))));
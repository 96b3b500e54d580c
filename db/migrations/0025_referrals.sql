CREATE TABLE "referral_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"allowed" boolean NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "referral_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"about" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "referral_items_about" CHECK ("referral_items"."about" in ('name', 'why', 'agreed', 'phone', 'languages', 'family', 'health', 'money', 'other'))
);
--> statement-breakpoint
ALTER TABLE "referral_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_outcomes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"line" text,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "referral_outcomes_outcome" CHECK ("referral_outcomes"."outcome" in ('came', 'helped', 'no-help', 'not-come'))
);
--> statement-breakpoint
ALTER TABLE "referral_outcomes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"to_organisation" text NOT NULL,
	"to_name" text,
	"to_phone" text,
	"to_email" text,
	"together_how" text,
	"together_on" date,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"token_hash" text,
	"code_hash" text,
	"code_misses" smallint DEFAULT 0 NOT NULL,
	"code_locked_until" timestamp with time zone,
	"valid_until" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"opened_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"confirmed_name" text,
	"met_on" date,
	"confirmed_line" text,
	"declined_at" timestamp with time zone,
	"declined_line" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "referrals_kind" CHECK ("referrals"."kind" in ('language-school', 'refugee-council', 'debt-help', 'housing', 'gp', 'mental-health', 'family-help', 'meeting-people', 'other')),
	CONSTRAINT "referrals_steps" CHECK (("referrals"."sent_at" is null or ("referrals"."token_hash" is not null and "referrals"."code_hash" is not null and "referrals"."valid_until" is not null))
      and ("referrals"."confirmed_at" is null) = ("referrals"."confirmed_name" is null) and ("referrals"."confirmed_at" is null) = ("referrals"."met_on" is null)
      and ("referrals"."confirmed_at" is null or "referrals"."declined_at" is null)),
	CONSTRAINT "referrals_together" CHECK (("referrals"."together_how" is null or "referrals"."together_how" in ('call', 'visit')) and ("referrals"."together_how" is null) = ("referrals"."together_on" is null))
);
--> statement-breakpoint
ALTER TABLE "referrals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "referral_answers" ADD CONSTRAINT "referral_answers_item_id_referral_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."referral_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_answers" ADD CONSTRAINT "referral_answers_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_items" ADD CONSTRAINT "referral_items_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_outcomes" ADD CONSTRAINT "referral_outcomes_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_outcomes" ADD CONSTRAINT "referral_outcomes_noted_by_accounts_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "referral_answers_one_in_force" ON "referral_answers" USING btree ("item_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "referral_answers_item_id_index" ON "referral_answers" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "referral_answers_answered_by_index" ON "referral_answers" USING btree ("answered_by");--> statement-breakpoint
CREATE INDEX "referral_items_referral_id_index" ON "referral_items" USING btree ("referral_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referral_outcomes_one_in_force" ON "referral_outcomes" USING btree ("referral_id") WHERE replaced_at is null;--> statement-breakpoint
CREATE INDEX "referral_outcomes_referral_id_index" ON "referral_outcomes" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "referral_outcomes_noted_by_index" ON "referral_outcomes" USING btree ("noted_by");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_token_hash_index" ON "referrals" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "referrals_holder_id_index" ON "referrals" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "referrals_created_by_index" ON "referrals" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "referrals_that_wait" ON "referrals" USING btree ("holder_id","sent_at") WHERE "referrals"."confirmed_at" is null and "referrals"."withdrawn_at" is null;--> statement-breakpoint
CREATE POLICY "referral_answers_are_read" ON "referral_answers" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from referral_items item where item.id = "referral_answers"."item_id"));--> statement-breakpoint
CREATE POLICY "referral_answers_are_given" ON "referral_answers" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ("referral_answers"."answered_by" = (select actor_id()) and exists (select 1 from referral_items item where item.id = "referral_answers"."item_id")));--> statement-breakpoint
CREATE POLICY "referral_answers_change" ON "referral_answers" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING (exists (select 1 from referral_items item where item.id = "referral_answers"."item_id"));--> statement-breakpoint
CREATE POLICY "referral_items_are_read" ON "referral_items" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from referrals referral where referral.id = "referral_items"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_items_are_added" ON "referral_items" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK (((select actor_role()) = 'system' or (select actor_role()) in ('consultant', 'coordinator')) and exists (select 1 from referrals referral where referral.id = "referral_items"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_items_were_read" ON "referral_items" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system');--> statement-breakpoint
CREATE POLICY "referral_outcomes_are_read" ON "referral_outcomes" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from referrals referral where referral.id = "referral_outcomes"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_outcomes_are_noted" ON "referral_outcomes" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK (((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and "referral_outcomes"."noted_by" = (select actor_id()))) and exists (select 1 from referrals referral where referral.id = "referral_outcomes"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_outcomes_are_put_right" ON "referral_outcomes" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING (((select actor_role()) = 'system' or (select actor_role()) in ('consultant', 'coordinator')) and exists (select 1 from referrals referral where referral.id = "referral_outcomes"."referral_id"));--> statement-breakpoint
CREATE POLICY "referrals_are_read" ON "referrals" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id")) and not ("referrals"."kind" in ('debt-help', 'gp', 'mental-health'))) or ((select actor_role()) = 'status-holder' and "referrals"."holder_id" = (select actor_subject())));--> statement-breakpoint
CREATE POLICY "referrals_are_made" ON "referrals" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id")) and not ("referrals"."kind" in ('debt-help', 'gp', 'mental-health'))));--> statement-breakpoint
CREATE POLICY "referrals_go_on" ON "referrals" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id" and holder.contact_person_id = (select actor_id()))) or (((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id")) and not ("referrals"."kind" in ('debt-help', 'gp', 'mental-health'))));
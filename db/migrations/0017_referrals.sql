CREATE TABLE "referral_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"allowed_at" timestamp with time zone,
	"allowed_by" uuid,
	"taken_back_at" timestamp with time zone,
	"read_at" timestamp with time zone,
	CONSTRAINT "referral_items_consent" CHECK (("referral_items"."allowed_at" is null) = ("referral_items"."allowed_by" is null) and ("referral_items"."read_at" is null or ("referral_items"."allowed_at" is not null and "referral_items"."taken_back_at" is null)))
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
	CONSTRAINT "referral_outcomes_outcome" CHECK ("referral_outcomes"."outcome" in ('started', 'waiting-list', 'not-needed', 'no-help'))
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
	"why" text NOT NULL,
	"agreed" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"allowed_at" timestamp with time zone,
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
	"confirmed_line" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "referrals_kind" CHECK ("referrals"."kind" in ('language', 'work', 'money', 'home', 'children', 'people', 'health', 'papers', 'other')),
	CONSTRAINT "referrals_steps" CHECK (("referrals"."sent_at" is null or ("referrals"."allowed_at" is not null and "referrals"."token_hash" is not null and "referrals"."code_hash" is not null and "referrals"."valid_until" is not null))
    and ("referrals"."confirmed_at" is null) = ("referrals"."confirmed_name" is null))
);
--> statement-breakpoint
ALTER TABLE "referrals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "referral_items" ADD CONSTRAINT "referral_items_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_items" ADD CONSTRAINT "referral_items_allowed_by_accounts_id_fk" FOREIGN KEY ("allowed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_outcomes" ADD CONSTRAINT "referral_outcomes_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_outcomes" ADD CONSTRAINT "referral_outcomes_noted_by_accounts_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_items_referral_id_index" ON "referral_items" USING btree ("referral_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referral_outcomes_one_in_force" ON "referral_outcomes" USING btree ("referral_id") WHERE "referral_outcomes"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "referral_outcomes_referral_id_index" ON "referral_outcomes" USING btree ("referral_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_token_hash_index" ON "referrals" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "referrals_holder_id_index" ON "referrals" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "referrals_that_wait" ON "referrals" USING btree ("holder_id","sent_at") WHERE "referrals"."confirmed_at" is null and "referrals"."withdrawn_at" is null;--> statement-breakpoint
CREATE POLICY "referral_items_are_read" ON "referral_items" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from referrals referral where referral.id = "referral_items"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_items_are_added" ON "referral_items" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) in ('system', 'consultant') and exists (select 1 from referrals referral where referral.id = "referral_items"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_items_are_allowed" ON "referral_items" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant') and exists (select 1 from referrals referral where referral.id = "referral_items"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_outcomes_are_read" ON "referral_outcomes" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from referrals referral where referral.id = "referral_outcomes"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_outcomes_are_noted" ON "referral_outcomes" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) in ('system', 'consultant') and exists (select 1 from referrals referral where referral.id = "referral_outcomes"."referral_id"));--> statement-breakpoint
CREATE POLICY "referral_outcomes_are_put_right" ON "referral_outcomes" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant') and exists (select 1 from referrals referral where referral.id = "referral_outcomes"."referral_id"));--> statement-breakpoint
CREATE POLICY "referrals_are_read" ON "referrals" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) = 'consultant' and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id")) or ((select actor_role()) = 'status-holder' and "referrals"."holder_id" = (select actor_subject())));--> statement-breakpoint
CREATE POLICY "referrals_are_made" ON "referrals" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) in ('system', 'consultant') and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id"));--> statement-breakpoint
CREATE POLICY "referrals_go_on" ON "referrals" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant') and exists (select 1 from status_holders holder where holder.id = "referrals"."holder_id"));
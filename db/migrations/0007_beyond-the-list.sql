CREATE TABLE "cohort_plan_rows" (
	"plan_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"partner_id" uuid,
	"score" real,
	"first_come_partner_id" uuid,
	"first_come_score" real,
	"own_best_partner_id" uuid,
	"own_best_score" real,
	"left_reason" text,
	"decision" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"match_id" uuid,
	"refusal" jsonb,
	CONSTRAINT "cohort_plan_rows_plan_id_kind_holder_id_pk" PRIMARY KEY("plan_id","kind","holder_id"),
	CONSTRAINT "cohort_plan_rows_words" CHECK ("cohort_plan_rows"."kind" in ('placement', 'buddy') and "cohort_plan_rows"."left_reason" in ('no-option', 'outcompeted', 'stopped') and "cohort_plan_rows"."decision" in ('accepted', 'set-aside', 'refused')),
	CONSTRAINT "cohort_plan_rows_left" CHECK (("cohort_plan_rows"."partner_id" is null) = ("cohort_plan_rows"."left_reason" is not null) and ("cohort_plan_rows"."partner_id" is null) = ("cohort_plan_rows"."score" is null)),
	CONSTRAINT "cohort_plan_rows_decided" CHECK (("cohort_plan_rows"."decision" is null) = ("cohort_plan_rows"."decided_at" is null) and ("cohort_plan_rows"."decision" = 'refused') = ("cohort_plan_rows"."refusal" is not null))
);
--> statement-breakpoint
ALTER TABLE "cohort_plan_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"aim" text NOT NULL,
	"floor" real NOT NULL,
	"weights_id" uuid NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"progress" real DEFAULT 0 NOT NULL,
	"beat_at" timestamp with time zone DEFAULT now() NOT NULL,
	"stop_asked" boolean DEFAULT false NOT NULL,
	"finished_at" timestamp with time zone,
	"summary" jsonb,
	CONSTRAINT "cohort_plans_words" CHECK ("cohort_plans"."kind" in ('placement', 'buddy', 'both') and "cohort_plans"."state" in ('running', 'done', 'stopped', 'failed') and "cohort_plans"."aim" in ('most-people', 'best-total', 'worst-off')),
	CONSTRAINT "cohort_plans_ranges" CHECK ("cohort_plans"."floor" between 0 and 1 and "cohort_plans"."progress" between 0 and 1),
	CONSTRAINT "cohort_plans_finished" CHECK (("cohort_plans"."state" = 'running') = ("cohort_plans"."finished_at" is null))
);
--> statement-breakpoint
ALTER TABLE "cohort_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "matches" ADD COLUMN "triple_id" uuid;--> statement-breakpoint
ALTER TABLE "placements" ADD COLUMN "changed_in" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
ALTER TABLE "holder_choices" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "cohort_plan_rows" ADD CONSTRAINT "cohort_plan_rows_plan_id_cohort_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."cohort_plans"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plan_rows" ADD CONSTRAINT "cohort_plan_rows_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plan_rows" ADD CONSTRAINT "cohort_plan_rows_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plan_rows" ADD CONSTRAINT "cohort_plan_rows_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plans" ADD CONSTRAINT "cohort_plans_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plans" ADD CONSTRAINT "cohort_plans_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_plans" ADD CONSTRAINT "cohort_plans_weights_id_matching_weights_id_fk" FOREIGN KEY ("weights_id") REFERENCES "public"."matching_weights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cohort_plan_rows_holder_id_index" ON "cohort_plan_rows" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "cohort_plans_municipality_id_created_at_index" ON "cohort_plans" USING btree ("municipality_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "matches_one_of_a_kind_in_a_triple" ON "matches" USING btree ("triple_id","kind") WHERE "matches"."triple_id" is not null;--> statement-breakpoint
CREATE INDEX "placements_changed_in_index" ON "placements" USING btree ("changed_in");--> statement-breakpoint
ALTER TABLE "holder_choices" ADD CONSTRAINT "holder_choices_reason" CHECK ("holder_choices"."reason" is null or ("holder_choices"."choice" = 'not-for-me' and "holder_choices"."reason" in ('too-far', 'too-heavy', 'too-much-dutch', 'other-work', 'other-times', 'other')));--> statement-breakpoint
CREATE POLICY "cohort_plan_rows_of_seen_plans" ON "cohort_plan_rows" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (exists (select 1 from cohort_plans plan where plan.id = "cohort_plan_rows"."plan_id"));--> statement-breakpoint
CREATE POLICY "cohort_plans_of_the_municipality" ON "cohort_plans" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) = 'coordinator' and "cohort_plans"."municipality_id" = (select actor_municipality())));
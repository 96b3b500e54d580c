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
ALTER TABLE "contact_moments" DROP CONSTRAINT "contact_moments_kind";--> statement-breakpoint
ALTER TABLE "contact_moments" ADD COLUMN "corrects" uuid;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_rhythms" ADD CONSTRAINT "contact_rhythms_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_rhythms" ADD CONSTRAINT "contact_rhythms_set_by_accounts_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_rhythms_holder_id_set_at_index" ON "contact_rhythms" USING btree ("holder_id","set_at");--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_corrects_contact_moments_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."contact_moments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_kind" CHECK ("contact_moments"."kind" in ('talk', 'call', 'message', 'visit', 'workplace', 'no-show'));--> statement-breakpoint
CREATE POLICY "contact_rhythms_of_own_caseload" ON "contact_rhythms" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant') and exists (select 1 from status_holders holder where holder.id = "contact_rhythms"."holder_id"));
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"given" boolean NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "consents_words" CHECK ("consents"."kind" in ('messages'))
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consents_holder_id_kind_id_index" ON "consents" USING btree ("holder_id","kind","id");--> statement-breakpoint
CREATE POLICY "consents_of_seen_dossiers" ON "consents" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING (exists (select 1 from status_holders holder where holder.id = "consents"."holder_id"));--> statement-breakpoint
CREATE POLICY "consents_are_one_s_own" ON "consents" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or ((select actor_role()) = 'status-holder' and "consents"."holder_id" = (select actor_subject())));
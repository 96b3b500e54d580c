CREATE TABLE "mood_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "mood_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "mood_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mood_links" ADD CONSTRAINT "mood_links_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mood_links" ADD CONSTRAINT "mood_links_made_by_accounts_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mood_links_holder_id_id_index" ON "mood_links" USING btree ("holder_id","id");--> statement-breakpoint
CREATE POLICY "mood_links_of_the_contact_person" ON "mood_links" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "mood_links"."holder_id" and holder.contact_person_id = (select actor_id()))));--> statement-breakpoint
CREATE POLICY "mood_links_are_made" ON "mood_links" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK ((select actor_role()) = 'system' or (((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = "mood_links"."holder_id" and holder.contact_person_id = (select actor_id()))) and "mood_links"."made_by" = (select actor_id())));--> statement-breakpoint
CREATE POLICY "mood_links_are_used_once" ON "mood_links" AS PERMISSIVE FOR UPDATE TO "meedoen_app" USING ((select actor_role()) = 'system');
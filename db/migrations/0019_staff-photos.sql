CREATE TABLE "staff_photos" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"municipality_id" uuid NOT NULL,
	"image" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_photos_accountId_unique" UNIQUE("account_id"),
	CONSTRAINT "staff_photos_size" CHECK (octet_length("staff_photos"."image") between 1 and 200000)
);
--> statement-breakpoint
ALTER TABLE "staff_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "staff_photos" ADD CONSTRAINT "staff_photos_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_photos" ADD CONSTRAINT "staff_photos_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "staff_photos_are_seen_in_the_municipality" ON "staff_photos" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('status-holder', 'consultant', 'coordinator') and "staff_photos"."municipality_id" = (select actor_municipality())));--> statement-breakpoint
CREATE POLICY "staff_photos_are_one_s_own" ON "staff_photos" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and "staff_photos"."account_id" = (select actor_id()) and "staff_photos"."municipality_id" = (select actor_municipality())));--> statement-breakpoint
CREATE POLICY "staff_photos_go_with_the_account" ON "staff_photos" AS PERMISSIVE FOR DELETE TO "meedoen_app" USING ((select actor_role()) = 'coordinator' and "staff_photos"."municipality_id" = (select actor_municipality()));
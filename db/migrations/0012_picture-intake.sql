CREATE TABLE "picture_answers" (
	"intake_id" uuid NOT NULL,
	"screen" smallint NOT NULL,
	"setting" text NOT NULL,
	"answer" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "picture_answers_intake_id_screen_pk" PRIMARY KEY("intake_id","screen"),
	CONSTRAINT "picture_answers_words" CHECK ("picture_answers"."setting" in ('computer', 'kitchen', 'bicycle', 'garden', 'textile', 'food', 'sport', 'library', 'shop', 'school', 'festival', 'animals', 'care') and "picture_answers"."answer" in ('head', 'hand', 'heart', 'neither', 'not-understood') and "picture_answers"."screen" >= 0 and "picture_answers"."screen" < 15)
);
--> statement-breakpoint
ALTER TABLE "picture_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "picture_intakes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"version" text NOT NULL,
	"seed" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"computed" text,
	"own" text,
	"favourites" text[] DEFAULT '{}' NOT NULL,
	"confirmed_at" timestamp with time zone,
	"may_use" boolean DEFAULT true NOT NULL,
	"applied_at" timestamp with time zone,
	"former_head" smallint,
	"former_hand" smallint,
	"former_heart" smallint,
	"former_sectors" text[] DEFAULT '{}' NOT NULL,
	"former_tasks" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "picture_intakes_words" CHECK ("picture_intakes"."computed" in ('head', 'hand', 'heart', 'mix') and "picture_intakes"."own" in ('head', 'hand', 'heart', 'mix') and "picture_intakes"."favourites" <@ array['computer', 'kitchen', 'bicycle', 'garden', 'textile', 'food', 'sport', 'library', 'shop', 'school', 'festival', 'animals', 'care']::text[] and "picture_intakes"."former_sectors" <@ array['second-hand', 'repair', 'care', 'green', 'food-aid', 'kitchen', 'textile', 'library', 'sport', 'community', 'animals', 'culture', 'office', 'it', 'construction', 'logistics', 'children', 'events']::text[] and "picture_intakes"."former_tasks" <@ array['sorting-goods', 'pricing', 'filling-shelves', 'selling', 'bicycle-repair', 'electronics-repair', 'furniture-repair', 'tool-care', 'serving-coffee', 'chatting', 'walking-along', 'playing-games', 'planting', 'weeding', 'watering', 'harvesting', 'hedge-trimming', 'packing-food', 'checking-dates', 'fetching-food', 'cooking', 'baking', 'washing-up', 'serving-food', 'sewing', 'mending', 'measuring-and-cutting', 'ironing', 'ordering-books', 'computer-help', 'language-cafe', 'reading-aloud', 'field-care', 'canteen', 'coaching-youth', 'welcoming', 'accompanying', 'interpreting', 'neighbourhood-talks', 'litter-picking', 'feeding-animals', 'cleaning-stables', 'fence-building', 'building-exhibitions', 'guiding-visitors', 'stage-building', 'sound-and-light', 'making-music', 'filing', 'planning-appointments', 'data-entry', 'answering-phone', 'preparing-laptops', 'testing-equipment', 'website-care', 'painting', 'carpentry', 'cleaning-up', 'loading', 'order-picking', 'delivering', 'crafts-with-children', 'play-supervision', 'school-lunch', 'setting-up-events', 'ticket-desk', 'photography']::text[]),
	CONSTRAINT "picture_intakes_order" CHECK (("picture_intakes"."computed" is null) = ("picture_intakes"."finished_at" is null) and ("picture_intakes"."own" is null) = ("picture_intakes"."confirmed_at" is null) and ("picture_intakes"."confirmed_at" is null or "picture_intakes"."finished_at" is not null) and ("picture_intakes"."applied_at" is null or "picture_intakes"."confirmed_at" is not null)),
	CONSTRAINT "picture_intakes_former" CHECK (("picture_intakes"."former_head" is null and "picture_intakes"."former_hand" is null and "picture_intakes"."former_heart" is null) or ("picture_intakes"."former_head" >= 0 and "picture_intakes"."former_hand" >= 0 and "picture_intakes"."former_heart" >= 0 and "picture_intakes"."former_head" + "picture_intakes"."former_hand" + "picture_intakes"."former_heart" = 100))
);
--> statement-breakpoint
ALTER TABLE "picture_intakes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "picture_notes" (
	"intake_id" uuid PRIMARY KEY NOT NULL,
	"note" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "picture_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "picture_answers" ADD CONSTRAINT "picture_answers_intake_id_picture_intakes_id_fk" FOREIGN KEY ("intake_id") REFERENCES "public"."picture_intakes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_intakes" ADD CONSTRAINT "picture_intakes_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_notes" ADD CONSTRAINT "picture_notes_intake_id_picture_intakes_id_fk" FOREIGN KEY ("intake_id") REFERENCES "public"."picture_intakes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_notes" ADD CONSTRAINT "picture_notes_noted_by_accounts_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "picture_intakes_holder_id_started_at_index" ON "picture_intakes" USING btree ("holder_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "picture_intakes_one_unfinished" ON "picture_intakes" USING btree ("holder_id") WHERE finished_at is null;--> statement-breakpoint
CREATE POLICY "picture_answers_of_seen_intakes" ON "picture_answers" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (exists (select 1 from picture_intakes intake where intake.id = "picture_answers"."intake_id")) WITH CHECK ((select actor_role()) = 'system' or exists (select 1 from picture_intakes intake where intake.id = "picture_answers"."intake_id" and intake.holder_id = (select actor_subject()) and (select actor_role()) = 'status-holder'));--> statement-breakpoint
CREATE POLICY "picture_intakes_of_seen_dossiers" ON "picture_intakes" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (exists (select 1 from status_holders holder where holder.id = "picture_intakes"."holder_id"));--> statement-breakpoint
CREATE POLICY "picture_notes_of_the_contact_person" ON "picture_notes" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('consultant', 'coordinator') and exists (select 1 from picture_intakes intake join status_holders holder on holder.id = intake.holder_id where intake.id = "picture_notes"."intake_id" and holder.contact_person_id = (select actor_id()))));
CREATE TABLE "voice_clips" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"language" text NOT NULL,
	"sentence_key" text NOT NULL,
	"sentence" text NOT NULL,
	"audio" "bytea" NOT NULL,
	"type" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "voice_clips_one_a_sentence" UNIQUE("municipality_id","language","sentence_key"),
	CONSTRAINT "voice_clips_words" CHECK ("voice_clips"."language" in ('nl', 'en', 'ar', 'fa', 'ti', 'tr', 'uk', 'so') and "voice_clips"."type" in ('audio/webm', 'audio/mp4', 'audio/ogg', 'audio/mpeg') and "voice_clips"."sentence_key" ~ '^[0-9a-f]{14}$'),
	CONSTRAINT "voice_clips_size" CHECK (octet_length("voice_clips"."audio") between 1 and 500000)
);
--> statement-breakpoint
ALTER TABLE "voice_clips" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "voice_clips" ADD CONSTRAINT "voice_clips_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_clips" ADD CONSTRAINT "voice_clips_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "voice_clips_recorded_by_index" ON "voice_clips" USING btree ("recorded_by");--> statement-breakpoint
CREATE POLICY "voice_clips_are_heard_in_the_municipality" ON "voice_clips" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system' or ((select actor_role()) in ('status-holder', 'buddy', 'consultant', 'coordinator') and "voice_clips"."municipality_id" = (select actor_municipality())));--> statement-breakpoint
CREATE POLICY "voice_clips_are_recorded_by_staff_and_approved_buddies" ON "voice_clips" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system' or ("voice_clips"."municipality_id" = (select actor_municipality()) and ((select actor_role()) in ('consultant', 'coordinator')
      or ((select actor_role()) = 'buddy' and exists (select 1 from buddies buddy where buddy.id = (select actor_subject()) and buddy.state = 'approved')))));
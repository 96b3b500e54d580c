CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"municipality_id" uuid NOT NULL,
	"email" "citext",
	"password_hash" text,
	"name" text,
	"phone" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email"),
	CONSTRAINT "accounts_role" CHECK ("accounts"."role" in ('status-holder', 'employer', 'buddy', 'consultant', 'coordinator')),
	CONSTRAINT "accounts_way_in" CHECK (("accounts"."role" = 'status-holder' and "accounts"."email" is null and "accounts"."password_hash" is null) or ("accounts"."role" <> 'status-holder' and "accounts"."email" is not null and "accounts"."name" is not null))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"device" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"pin_hash" text NOT NULL,
	"misses" smallint DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sign_in_cards_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "audit_records" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"municipality_id" uuid,
	"action" text NOT NULL,
	"object_kind" text NOT NULL,
	"object_id" uuid,
	"holder_id" uuid,
	"result" text DEFAULT 'done' NOT NULL,
	"details" jsonb,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"origin" text,
	"at" timestamp with time zone NOT NULL,
	"previous_hash" text,
	"hash" text
);
--> statement-breakpoint
ALTER TABLE "audit_records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buddies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"municipality_id" uuid NOT NULL,
	"about" text,
	"birth_year" smallint,
	"gender" text,
	"has_children" boolean,
	"country" text,
	"dutch_level" text NOT NULL,
	"also_understands" text[] DEFAULT '{}' NOT NULL,
	"place_id" text NOT NULL,
	"postcode" text,
	"lat" real NOT NULL,
	"lng" real NOT NULL,
	"radius_km" smallint NOT NULL,
	"online" boolean DEFAULT false NOT NULL,
	"day_parts" integer NOT NULL,
	"interests" text[] DEFAULT '{}' NOT NULL,
	"holder_gender_wish" text DEFAULT 'no-matter' NOT NULL,
	"holder_country_wish" text DEFAULT 'no-matter' NOT NULL,
	"capacity" smallint DEFAULT 1 NOT NULL,
	"pairs" smallint DEFAULT 0 NOT NULL,
	"trained" boolean DEFAULT false NOT NULL,
	"experienced" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'registered' NOT NULL,
	"vog_seen_on" date,
	"vog_seen_by" uuid,
	"vog_expires_on" date,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "buddies_accountId_unique" UNIQUE("account_id"),
	CONSTRAINT "buddies_words" CHECK ("buddies"."gender" in ('woman', 'man', 'other') and "buddies"."dutch_level" in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2') and "buddies"."state" in ('registered', 'approved', 'paused', 'stopped') and "buddies"."holder_gender_wish" in ('no-matter', 'woman', 'man') and "buddies"."holder_country_wish" in ('no-matter', 'yes', 'rather-not') and "buddies"."interests" <@ array['second-hand', 'repair', 'care', 'green', 'food-aid', 'kitchen', 'textile', 'library', 'sport', 'community', 'animals', 'culture', 'office', 'it', 'construction', 'logistics', 'children', 'events']::text[]),
	CONSTRAINT "buddies_country_wish" CHECK ("buddies"."holder_country_wish" = 'no-matter' or "buddies"."country" is not null),
	CONSTRAINT "buddies_day_parts" CHECK ("buddies"."day_parts" between 0 and 2097151),
	CONSTRAINT "buddies_limits" CHECK ("buddies"."radius_km" between 1 and 100 and "buddies"."capacity" between 1 and 10 and "buddies"."birth_year" between 1920 and 2020),
	CONSTRAINT "buddies_pairs" CHECK ("buddies"."pairs" between 0 and "buddies"."capacity"),
	CONSTRAINT "buddies_vog" CHECK (("buddies"."vog_seen_on" is null) = ("buddies"."vog_expires_on" is null) and ("buddies"."vog_seen_on" is null) = ("buddies"."vog_seen_by" is null)),
	CONSTRAINT "buddies_approved_with_vog" CHECK ("buddies"."state" = 'registered' or ("buddies"."vog_seen_on" is not null and "buddies"."approved_at" is not null) or "buddies"."state" = 'stopped')
);
--> statement-breakpoint
ALTER TABLE "buddies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buddy_languages" (
	"buddy_id" uuid NOT NULL,
	"language" text NOT NULL,
	"fluency" text NOT NULL,
	"mother_tongue" boolean DEFAULT false NOT NULL,
	CONSTRAINT "buddy_languages_buddy_id_language_pk" PRIMARY KEY("buddy_id","language"),
	CONSTRAINT "buddy_languages_fluency" CHECK ("buddy_languages"."fluency" in ('basic', 'good', 'fluent'))
);
--> statement-breakpoint
ALTER TABLE "buddy_languages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"match_id" uuid,
	"kind" text NOT NULL,
	"with_name" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"minutes" integer DEFAULT 60 NOT NULL,
	"location" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "appointments_kind" CHECK ("appointments"."kind" in ('talk', 'call', 'message', 'visit')),
	CONSTRAINT "appointments_minutes" CHECK ("appointments"."minutes" between 5 and 600)
);
--> statement-breakpoint
ALTER TABLE "appointments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_moments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"happened_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_moments_kind" CHECK ("contact_moments"."kind" in ('talk', 'call', 'message', 'visit'))
);
--> statement-breakpoint
ALTER TABLE "contact_moments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "match_explanations" (
	"match_id" uuid PRIMARY KEY NOT NULL,
	"weights_id" uuid NOT NULL,
	"score" real NOT NULL,
	"certainty" real NOT NULL,
	"explanation" jsonb NOT NULL,
	CONSTRAINT "match_explanations_ranges" CHECK ("match_explanations"."score" between 0 and 1 and "match_explanations"."certainty" between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "match_explanations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"holder_id" uuid NOT NULL,
	"placement_id" uuid,
	"buddy_id" uuid,
	"state" text DEFAULT 'proposed' NOT NULL,
	"goal" text,
	"hours" integer,
	"starts_on" date,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"holder_said_yes_at" timestamp with time zone,
	"contact_shared" boolean DEFAULT false NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone,
	"active_at" timestamp with time zone,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"end_note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "matches_words" CHECK ("matches"."kind" in ('placement', 'buddy') and "matches"."state" in ('proposed', 'approved', 'accepted', 'active', 'ended') and "matches"."goal" in ('language', 'activation', 'trade') and "matches"."end_reason" in ('holder-declined', 'partner-declined', 'withdrawn', 'goal-reached', 'next-step', 'paid-work', 'not-a-fit', 'too-heavy', 'moved', 'ill', 'other')),
	CONSTRAINT "matches_partner" CHECK (("matches"."kind" = 'placement') = ("matches"."placement_id" is not null) and ("matches"."kind" = 'buddy') = ("matches"."buddy_id" is not null)),
	CONSTRAINT "matches_approved" CHECK ("matches"."state" in ('proposed', 'ended') or "matches"."approved_at" is not null),
	CONSTRAINT "matches_accepted" CHECK ("matches"."state" in ('proposed', 'approved', 'ended') or "matches"."accepted_at" is not null),
	CONSTRAINT "matches_active" CHECK ("matches"."state" <> 'active' or ("matches"."active_at" is not null and "matches"."holder_said_yes_at" is not null)),
	CONSTRAINT "matches_ended" CHECK (("matches"."state" = 'ended') = ("matches"."ended_at" is not null) and ("matches"."state" = 'ended') = ("matches"."end_reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "matches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matching_weights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"weights" jsonb NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "matching_weights_municipalityId_version_unique" UNIQUE("municipality_id","version")
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"lat" real NOT NULL,
	"lng" real NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "municipalities_code_unique" UNIQUE("code"),
	CONSTRAINT "municipalities_code" CHECK ("municipalities"."code" ~ '^[0-9]{4}$')
);
--> statement-breakpoint
CREATE TABLE "municipality_neighbours" (
	"municipality_id" uuid NOT NULL,
	"neighbour_id" uuid NOT NULL,
	CONSTRAINT "municipality_neighbours_municipality_id_neighbour_id_pk" PRIMARY KEY("municipality_id","neighbour_id"),
	CONSTRAINT "municipality_neighbours_not_itself" CHECK ("municipality_neighbours"."municipality_id" <> "municipality_neighbours"."neighbour_id")
);
--> statement-breakpoint
CREATE TABLE "postcodes" (
	"code" text PRIMARY KEY NOT NULL,
	"lat" real NOT NULL,
	"lng" real NOT NULL,
	CONSTRAINT "postcodes_code" CHECK ("postcodes"."code" ~ '^[1-9][0-9]{3}$')
);
--> statement-breakpoint
CREATE TABLE "organisation_members" (
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "organisation_members_organisation_id_account_id_pk" PRIMARY KEY("organisation_id","account_id"),
	CONSTRAINT "organisation_members_accountId_unique" UNIQUE("account_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"municipality_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"address" text,
	"place_id" text NOT NULL,
	"lat" real NOT NULL,
	"lng" real NOT NULL,
	"website" text,
	"phone" text,
	"trained" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'registered' NOT NULL,
	"state_note" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_kind" CHECK ("organisations"."kind" in ('foundation', 'care-home', 'club', 'company', 'library-or-museum', 'school', 'municipal')),
	CONSTRAINT "organisations_state" CHECK ("organisations"."state" in ('registered', 'verified', 'declined')),
	CONSTRAINT "organisations_decided" CHECK ("organisations"."state" = 'registered' or "organisations"."decided_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"external_key" text,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"sector" text NOT NULL,
	"tasks" text[] DEFAULT '{}' NOT NULL,
	"language_offer" text NOT NULL,
	"activation_offer" text NOT NULL,
	"trade_offer" text NOT NULL,
	"head_share" smallint NOT NULL,
	"hand_share" smallint NOT NULL,
	"heart_share" smallint NOT NULL,
	"dutch_min" text NOT NULL,
	"floor_languages" text[] DEFAULT '{}' NOT NULL,
	"floor_language_suffices" boolean DEFAULT false NOT NULL,
	"day_parts" integer NOT NULL,
	"day_parts_needed" smallint NOT NULL,
	"hours_min" smallint NOT NULL,
	"hours_max" smallint NOT NULL,
	"spots" smallint NOT NULL,
	"spots_taken" smallint DEFAULT 0 NOT NULL,
	"place_id" text NOT NULL,
	"address" text,
	"lat" real NOT NULL,
	"lng" real NOT NULL,
	"demands" text[] DEFAULT '{}' NOT NULL,
	"strain" text,
	"min_age" smallint,
	"vog_required" boolean DEFAULT false NOT NULL,
	"guide_name" text,
	"first_look" boolean DEFAULT false NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"shared" boolean DEFAULT true NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placements_organisationId_externalKey_unique" UNIQUE("organisation_id","external_key"),
	CONSTRAINT "placements_words" CHECK ("placements"."sector" in ('second-hand', 'repair', 'care', 'green', 'food-aid', 'kitchen', 'textile', 'library', 'sport', 'community', 'animals', 'culture', 'office', 'it', 'construction', 'logistics', 'children', 'events') and "placements"."tasks" <@ array['sorting-goods', 'pricing', 'filling-shelves', 'selling', 'bicycle-repair', 'electronics-repair', 'furniture-repair', 'tool-care', 'serving-coffee', 'chatting', 'walking-along', 'playing-games', 'planting', 'weeding', 'watering', 'harvesting', 'hedge-trimming', 'packing-food', 'checking-dates', 'fetching-food', 'cooking', 'baking', 'washing-up', 'serving-food', 'sewing', 'mending', 'measuring-and-cutting', 'ironing', 'ordering-books', 'computer-help', 'language-cafe', 'reading-aloud', 'field-care', 'canteen', 'coaching-youth', 'welcoming', 'accompanying', 'interpreting', 'neighbourhood-talks', 'litter-picking', 'feeding-animals', 'cleaning-stables', 'fence-building', 'building-exhibitions', 'guiding-visitors', 'stage-building', 'sound-and-light', 'making-music', 'filing', 'planning-appointments', 'data-entry', 'answering-phone', 'preparing-laptops', 'testing-equipment', 'website-care', 'painting', 'carpentry', 'cleaning-up', 'loading', 'order-picking', 'delivering', 'crafts-with-children', 'play-supervision', 'school-lunch', 'setting-up-events', 'ticket-desk', 'photography']::text[] and "placements"."demands" <@ array['lifting', 'standing', 'bending', 'outdoors', 'cold', 'noise', 'heights', 'animals', 'alcohol', 'pork', 'night', 'crowds', 'screen', 'alone', 'children', 'worship']::text[] and "placements"."dutch_min" in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2') and "placements"."state" in ('draft', 'published', 'paused', 'closed')),
	CONSTRAINT "placements_offers" CHECK ("placements"."language_offer" in ('none', 'some', 'much') and "placements"."activation_offer" in ('none', 'some', 'much') and "placements"."trade_offer" in ('none', 'some', 'much')),
	CONSTRAINT "placements_strain" CHECK ("placements"."strain" in ('light', 'medium', 'heavy')),
	CONSTRAINT "placements_work_style" CHECK (("placements"."head_share" is null and "placements"."hand_share" is null and "placements"."heart_share" is null) or ("placements"."head_share" >= 0 and "placements"."hand_share" >= 0 and "placements"."heart_share" >= 0 and "placements"."head_share" + "placements"."hand_share" + "placements"."heart_share" = 100)),
	CONSTRAINT "placements_day_parts" CHECK ("placements"."day_parts" between 0 and 2097151 and "placements"."day_parts" > 0 and "placements"."day_parts_needed" between 1 and 21),
	CONSTRAINT "placements_hours" CHECK ("placements"."hours_min" between 1 and 40 and "placements"."hours_max" between "placements"."hours_min" and 40),
	CONSTRAINT "placements_spots" CHECK ("placements"."spots" between 1 and 100 and "placements"."spots_taken" >= 0 and "placements"."spots_taken" <= "placements"."spots"),
	CONSTRAINT "placements_min_age" CHECK ("placements"."min_age" between 16 and 99),
	CONSTRAINT "placements_period" CHECK ("placements"."ends_on" >= "placements"."starts_on"),
	CONSTRAINT "placements_published" CHECK ("placements"."state" = 'draft' or "placements"."published_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "holder_choices" (
	"holder_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"chosen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "holder_choices_holder_id_placement_id_pk" PRIMARY KEY("holder_id","placement_id"),
	CONSTRAINT "holder_choices_choice" CHECK ("holder_choices"."choice" in ('heart', 'not-for-me'))
);
--> statement-breakpoint
ALTER TABLE "holder_choices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "holder_languages" (
	"holder_id" uuid NOT NULL,
	"language" text NOT NULL,
	"fluency" text NOT NULL,
	"mother_tongue" boolean DEFAULT false NOT NULL,
	CONSTRAINT "holder_languages_holder_id_language_pk" PRIMARY KEY("holder_id","language"),
	CONSTRAINT "holder_languages_fluency" CHECK ("holder_languages"."fluency" in ('basic', 'good', 'fluent'))
);
--> statement-breakpoint
ALTER TABLE "holder_languages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "status_holders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"municipality_id" uuid NOT NULL,
	"contact_person_id" uuid NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text,
	"phone" text,
	"email" text,
	"birth_year" smallint,
	"gender" text,
	"has_children" boolean,
	"dutch_level" text,
	"also_understands" text[] DEFAULT '{}' NOT NULL,
	"place_id" text,
	"postcode" text,
	"lat" real,
	"lng" real,
	"travel_modes" text[] DEFAULT '{}' NOT NULL,
	"travel_limit_minutes" smallint,
	"day_parts" integer,
	"language_goal" smallint,
	"activation_goal" smallint,
	"trade_goal" smallint,
	"head_share" smallint,
	"hand_share" smallint,
	"heart_share" smallint,
	"interest_sectors" text[] DEFAULT '{}' NOT NULL,
	"interest_tasks" text[] DEFAULT '{}' NOT NULL,
	"exclusions" text[] DEFAULT '{}' NOT NULL,
	"hours_max" smallint,
	"capacity" text,
	"has_vog" boolean,
	"wants_buddy" boolean DEFAULT true NOT NULL,
	"buddy_gender_wish" text DEFAULT 'no-matter' NOT NULL,
	"buddy_country_wish" text DEFAULT 'no-matter' NOT NULL,
	"buddy_country" text,
	"buddy_online" boolean,
	"state" text DEFAULT 'waiting' NOT NULL,
	"waiting_since" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "status_holders_accountId_unique" UNIQUE("account_id"),
	CONSTRAINT "status_holders_words" CHECK ("status_holders"."gender" in ('woman', 'man', 'other') and "status_holders"."dutch_level" in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2') and "status_holders"."capacity" in ('small', 'medium', 'large') and "status_holders"."state" in ('waiting', 'matched', 'paused', 'closed') and "status_holders"."buddy_gender_wish" in ('no-matter', 'woman', 'man') and "status_holders"."buddy_country_wish" in ('no-matter', 'yes', 'rather-not')),
	CONSTRAINT "status_holders_sets" CHECK ("status_holders"."travel_modes" <@ array['walk', 'bicycle', 'e-bike', 'public-transport', 'car']::text[] and "status_holders"."interest_sectors" <@ array['second-hand', 'repair', 'care', 'green', 'food-aid', 'kitchen', 'textile', 'library', 'sport', 'community', 'animals', 'culture', 'office', 'it', 'construction', 'logistics', 'children', 'events']::text[] and "status_holders"."interest_tasks" <@ array['sorting-goods', 'pricing', 'filling-shelves', 'selling', 'bicycle-repair', 'electronics-repair', 'furniture-repair', 'tool-care', 'serving-coffee', 'chatting', 'walking-along', 'playing-games', 'planting', 'weeding', 'watering', 'harvesting', 'hedge-trimming', 'packing-food', 'checking-dates', 'fetching-food', 'cooking', 'baking', 'washing-up', 'serving-food', 'sewing', 'mending', 'measuring-and-cutting', 'ironing', 'ordering-books', 'computer-help', 'language-cafe', 'reading-aloud', 'field-care', 'canteen', 'coaching-youth', 'welcoming', 'accompanying', 'interpreting', 'neighbourhood-talks', 'litter-picking', 'feeding-animals', 'cleaning-stables', 'fence-building', 'building-exhibitions', 'guiding-visitors', 'stage-building', 'sound-and-light', 'making-music', 'filing', 'planning-appointments', 'data-entry', 'answering-phone', 'preparing-laptops', 'testing-equipment', 'website-care', 'painting', 'carpentry', 'cleaning-up', 'loading', 'order-picking', 'delivering', 'crafts-with-children', 'play-supervision', 'school-lunch', 'setting-up-events', 'ticket-desk', 'photography']::text[] and "status_holders"."exclusions" <@ array['lifting', 'standing', 'bending', 'outdoors', 'cold', 'noise', 'heights', 'animals', 'alcohol', 'pork', 'night', 'crowds', 'screen', 'alone', 'children', 'worship']::text[]),
	CONSTRAINT "status_holders_country_wish" CHECK (("status_holders"."buddy_country_wish" = 'no-matter') = ("status_holders"."buddy_country" is null)),
	CONSTRAINT "status_holders_goals" CHECK (("status_holders"."language_goal" is null and "status_holders"."activation_goal" is null and "status_holders"."trade_goal" is null) or ("status_holders"."language_goal" >= 0 and "status_holders"."activation_goal" >= 0 and "status_holders"."trade_goal" >= 0 and "status_holders"."language_goal" + "status_holders"."activation_goal" + "status_holders"."trade_goal" = 100)),
	CONSTRAINT "status_holders_work_style" CHECK (("status_holders"."head_share" is null and "status_holders"."hand_share" is null and "status_holders"."heart_share" is null) or ("status_holders"."head_share" >= 0 and "status_holders"."hand_share" >= 0 and "status_holders"."heart_share" >= 0 and "status_holders"."head_share" + "status_holders"."hand_share" + "status_holders"."heart_share" = 100)),
	CONSTRAINT "status_holders_day_parts" CHECK ("status_holders"."day_parts" between 0 and 2097151),
	CONSTRAINT "status_holders_limits" CHECK ("status_holders"."hours_max" between 0 and 40 and "status_holders"."travel_limit_minutes" between 0 and 180 and "status_holders"."birth_year" between 1920 and 2020),
	CONSTRAINT "status_holders_postcode" CHECK ("status_holders"."postcode" ~ '^[1-9][0-9]{3}$')
);
--> statement-breakpoint
ALTER TABLE "status_holders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_cards" ADD CONSTRAINT "sign_in_cards_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_cards" ADD CONSTRAINT "sign_in_cards_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddies" ADD CONSTRAINT "buddies_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddies" ADD CONSTRAINT "buddies_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddies" ADD CONSTRAINT "buddies_vog_seen_by_accounts_id_fk" FOREIGN KEY ("vog_seen_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddies" ADD CONSTRAINT "buddies_approved_by_accounts_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddy_languages" ADD CONSTRAINT "buddy_languages_buddy_id_buddies_id_fk" FOREIGN KEY ("buddy_id") REFERENCES "public"."buddies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_moments" ADD CONSTRAINT "contact_moments_created_by_accounts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_explanations" ADD CONSTRAINT "match_explanations_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_explanations" ADD CONSTRAINT "match_explanations_weights_id_matching_weights_id_fk" FOREIGN KEY ("weights_id") REFERENCES "public"."matching_weights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_buddy_id_buddies_id_fk" FOREIGN KEY ("buddy_id") REFERENCES "public"."buddies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_approved_by_accounts_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_accepted_by_accounts_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_ended_by_accounts_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_weights" ADD CONSTRAINT "matching_weights_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_neighbours" ADD CONSTRAINT "municipality_neighbours_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_neighbours" ADD CONSTRAINT "municipality_neighbours_neighbour_id_municipalities_id_fk" FOREIGN KEY ("neighbour_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_members" ADD CONSTRAINT "organisation_members_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holder_choices" ADD CONSTRAINT "holder_choices_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holder_choices" ADD CONSTRAINT "holder_choices_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holder_languages" ADD CONSTRAINT "holder_languages_holder_id_status_holders_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."status_holders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_holders" ADD CONSTRAINT "status_holders_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_holders" ADD CONSTRAINT "status_holders_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_holders" ADD CONSTRAINT "status_holders_contact_person_id_accounts_id_fk" FOREIGN KEY ("contact_person_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_municipality_id_role_index" ON "accounts" USING btree ("municipality_id","role");--> statement-breakpoint
CREATE INDEX "sessions_account_id_index" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_cards_one_in_force" ON "sign_in_cards" USING btree ("account_id") WHERE "sign_in_cards"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "audit_records_holder_id_at_index" ON "audit_records" USING btree ("holder_id","at");--> statement-breakpoint
CREATE INDEX "audit_records_municipality_id_id_index" ON "audit_records" USING btree ("municipality_id","id");--> statement-breakpoint
CREATE INDEX "buddies_municipality_id_state_index" ON "buddies" USING btree ("municipality_id","state");--> statement-breakpoint
CREATE INDEX "appointments_holder_id_starts_at_index" ON "appointments" USING btree ("holder_id","starts_at");--> statement-breakpoint
CREATE INDEX "contact_moments_holder_id_happened_at_index" ON "contact_moments" USING btree ("holder_id","happened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "matches_one_open_per_placement" ON "matches" USING btree ("holder_id","placement_id") WHERE "matches"."state" <> 'ended';--> statement-breakpoint
CREATE UNIQUE INDEX "matches_one_open_per_buddy" ON "matches" USING btree ("holder_id","buddy_id") WHERE "matches"."state" <> 'ended';--> statement-breakpoint
CREATE INDEX "matches_placement_id_state_index" ON "matches" USING btree ("placement_id","state");--> statement-breakpoint
CREATE INDEX "matches_buddy_id_state_index" ON "matches" USING btree ("buddy_id","state");--> statement-breakpoint
CREATE INDEX "matches_holder_id_state_index" ON "matches" USING btree ("holder_id","state");--> statement-breakpoint
CREATE INDEX "organisations_municipality_id_state_index" ON "organisations" USING btree ("municipality_id","state");--> statement-breakpoint
CREATE INDEX "placements_organisation_id_index" ON "placements" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "placements_open" ON "placements" USING btree ("published_at") WHERE "placements"."state" = 'published';--> statement-breakpoint
CREATE INDEX "holder_choices_placement_id_index" ON "holder_choices" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "status_holders_municipality_id_state_index" ON "status_holders" USING btree ("municipality_id","state");--> statement-breakpoint
CREATE INDEX "status_holders_contact_person_id_index" ON "status_holders" USING btree ("contact_person_id");--> statement-breakpoint
CREATE POLICY "audit_records_added_by_anyone" ON "audit_records" AS PERMISSIVE FOR INSERT TO "meedoen_app" WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_records_read" ON "audit_records" AS PERMISSIVE FOR SELECT TO "meedoen_app" USING ((select actor_role()) = 'system'
      or ((select actor_role()) = 'coordinator' and "audit_records"."municipality_id" = (select actor_municipality()))
      or ((select actor_role()) = 'consultant' and "audit_records"."holder_id" is not null and exists (select 1 from status_holders holder where holder.id = "audit_records"."holder_id"))
      or ((select actor_role()) = 'status-holder' and "audit_records"."holder_id" = (select actor_subject())));--> statement-breakpoint
CREATE POLICY "buddies_of_the_actor" ON "buddies" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system'
      or ((select actor_role()) in ('consultant', 'coordinator') and ("buddies"."municipality_id" = (select actor_municipality())
        or ("buddies"."state" = 'approved' and exists (select 1 from municipality_neighbours near where near.municipality_id = (select actor_municipality()) and near.neighbour_id = "buddies"."municipality_id"))))
      or ((select actor_role()) = 'buddy' and "buddies"."id" = (select actor_subject()))
      or ((select actor_role()) = 'status-holder' and exists (select 1 from matches match where match.buddy_id = "buddies"."id" and match.holder_id = (select actor_subject())))) WITH CHECK ((select actor_role()) = 'system'
      or ((select actor_role()) in ('consultant', 'coordinator') and "buddies"."municipality_id" = (select actor_municipality()))
      or ((select actor_role()) = 'buddy' and "buddies"."id" = (select actor_subject())));--> statement-breakpoint
CREATE POLICY "buddy_languages_of_seen_buddies" ON "buddy_languages" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (exists (select 1 from buddies buddy where buddy.id = "buddy_languages"."buddy_id"));--> statement-breakpoint
CREATE POLICY "appointments_of_seen_dossiers" ON "appointments" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (exists (select 1 from status_holders holder where holder.id = "appointments"."holder_id"));--> statement-breakpoint
CREATE POLICY "contact_moments_of_own_caseload" ON "contact_moments" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant') and exists (select 1 from status_holders holder where holder.id = "contact_moments"."holder_id"));--> statement-breakpoint
CREATE POLICY "match_explanations_of_seen_dossiers" ON "match_explanations" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) in ('system', 'consultant', 'coordinator', 'status-holder') and exists (select 1 from matches match where match.id = "match_explanations"."match_id"));--> statement-breakpoint
CREATE POLICY "matches_of_the_actor" ON "matches" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (((select actor_role()) in ('system', 'consultant', 'coordinator', 'status-holder') and exists (select 1 from status_holders holder where holder.id = "matches"."holder_id"))
      or ((select actor_role()) = 'employer' and "matches"."approved_at" is not null
        and exists (select 1 from placements placement where placement.id = "matches"."placement_id" and placement.organisation_id = (select actor_subject())))
      or ((select actor_role()) = 'buddy' and "matches"."approved_at" is not null and "matches"."buddy_id" = (select actor_subject())));--> statement-breakpoint
CREATE POLICY "holder_choices_of_seen_dossiers" ON "holder_choices" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (exists (select 1 from status_holders holder where holder.id = "holder_choices"."holder_id"));--> statement-breakpoint
CREATE POLICY "holder_languages_of_seen_dossiers" ON "holder_languages" AS PERMISSIVE FOR ALL TO "meedoen_app" USING (exists (select 1 from status_holders holder where holder.id = "holder_languages"."holder_id"));--> statement-breakpoint
CREATE POLICY "status_holders_of_the_actor" ON "status_holders" AS PERMISSIVE FOR ALL TO "meedoen_app" USING ((select actor_role()) = 'system'
      or ((select actor_role()) = 'coordinator' and "status_holders"."municipality_id" = (select actor_municipality()))
      or ((select actor_role()) = 'consultant' and "status_holders"."municipality_id" = (select actor_municipality()) and "status_holders"."contact_person_id" = (select actor_id()))
      or ((select actor_role()) = 'status-holder' and "status_holders"."id" = (select actor_subject())));
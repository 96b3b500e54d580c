ALTER TABLE "sign_in_cards" ADD COLUMN "pin_kind" text DEFAULT 'digits' NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_in_cards" ADD COLUMN "pin_chosen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sign_in_cards" ADD CONSTRAINT "sign_in_cards_pin_kind" CHECK ("sign_in_cards"."pin_kind" in ('pictures', 'digits'));
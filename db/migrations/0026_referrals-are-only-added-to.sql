-- What the receiver could be told stays as it was asked, an answer stays as it was given, and an outcome as it was noted: another
-- one marks the one before, and that is the only column that changes.
REVOKE UPDATE, DELETE, TRUNCATE ON referrals, referral_items, referral_answers, referral_outcomes FROM meedoen_app;--> statement-breakpoint
GRANT UPDATE (read_at) ON referral_items TO meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at) ON referral_answers, referral_outcomes TO meedoen_app;--> statement-breakpoint
-- A referral goes on; to whom it was, and who made it, stays.
GRANT UPDATE (token_hash, code_hash, code_misses, code_locked_until, valid_until, sent_at, reminded_at, opened_at, confirmed_at, confirmed_name, met_on, confirmed_line, declined_at, declined_line, withdrawn_at) ON referrals TO meedoen_app;

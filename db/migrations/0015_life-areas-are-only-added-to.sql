-- Scores, balances and moves are only added to: a correction marks the row before it, and that is the only column that changes.
REVOKE UPDATE, DELETE, TRUNCATE ON life_area_scores, balances, balance_items, priority_moves FROM meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at) ON life_area_scores, balances TO meedoen_app;--> statement-breakpoint
-- A priority moves; what it is about stays.
REVOKE UPDATE, DELETE, TRUNCATE ON priorities FROM meedoen_app;--> statement-breakpoint
GRANT UPDATE (state, slot, moved_at) ON priorities TO meedoen_app;

-- Notes of talks are only added to: noting anew marks the row before, and that is the only column that changes.
REVOKE UPDATE, DELETE, TRUNCATE ON talk_notes FROM meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at) ON talk_notes TO meedoen_app;

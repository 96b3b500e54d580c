-- Moments of contact and agreed rhythms are only added to: a correction marks the row before it, and that is the only column that changes.
REVOKE UPDATE, DELETE, TRUNCATE ON contact_moments, contact_rhythms FROM meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at) ON contact_moments TO meedoen_app;

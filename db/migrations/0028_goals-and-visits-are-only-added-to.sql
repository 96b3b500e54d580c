-- What was said and agreed stays: a goal, a line or a closing talk is put right by another row, and only what marks the row before changes.
REVOKE UPDATE, DELETE, TRUNCATE ON placement_goals, workplace_visits, visit_moves, visit_lines, visit_agreements, closings, aftercare FROM meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at, replaced_reason, outcome, outcome_line, concluded_at, concluded_by) ON placement_goals TO meedoen_app;--> statement-breakpoint
-- A visit is put off or made; from where to where is kept beside it.
GRANT UPDATE (planned_on, state, made_on) ON workplace_visits TO meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at) ON visit_lines, closings TO meedoen_app;--> statement-breakpoint
GRANT UPDATE (done_at, done_by) ON visit_agreements TO meedoen_app;--> statement-breakpoint
GRANT UPDATE (replaced_at, done_at, done_by, done_note) ON aftercare TO meedoen_app;--> statement-breakpoint
REVOKE DELETE, TRUNCATE ON passport_choices FROM meedoen_app;

CREATE EXTENSION IF NOT EXISTS citext;--> statement-breakpoint
-- The role that the site works as. Roles belong to the whole cluster, so it may be there already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'meedoen_app') THEN
    CREATE ROLE meedoen_app NOLOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of this cluster was quicker
END $$;--> statement-breakpoint
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'meedoen_app', 'SET') THEN
    EXECUTE format('GRANT meedoen_app TO %I', current_user);
  END IF;
EXCEPTION WHEN invalid_parameter_value THEN
  -- Postgres 15 knows no SET privilege of its own: membership is enough there.
  IF NOT pg_has_role(current_user, 'meedoen_app', 'MEMBER') THEN
    EXECUTE format('GRANT meedoen_app TO %I', current_user);
  END IF;
END $$;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO meedoen_app;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO meedoen_app;--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO meedoen_app;--> statement-breakpoint
-- Who acts in this transaction (app/access/context.server.ts sets it). Nobody, when not set: then no dossier shows.
CREATE FUNCTION actor_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('app.role', true), ''), 'anonymous');--> statement-breakpoint
CREATE FUNCTION actor_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.actor', true), '')::uuid;--> statement-breakpoint
CREATE FUNCTION actor_municipality() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.municipality', true), '')::uuid;--> statement-breakpoint
CREATE FUNCTION actor_subject() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.subject', true), '')::uuid;

import { z } from "zod";

/** The only place that reads the environment. */
const Env = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** The address to listen on: this machine alone where the demo buttons are, every address otherwise, unless said. */
  HOST: z.string().optional(),
  /** Where people reach the site; decides about secure cookies and which origin may send forms. */
  PUBLIC_URL: z.url().optional(),
  /** Any Postgres 15 or newer, signed in as the owner of the database. Absent: the embedded one. */
  DATABASE_URL: z.url().optional(),
  /** Another sign-in for the site's own pool, where the owner's should not be used. */
  DATABASE_APP_URL: z.url().optional(),
  /** Fill an empty database with the demo region: yes with the embedded one, no otherwise, unless said. */
  DEMO: z.enum(["yes", "no"]).optional(),
  /** How many proxies stand in front and may be believed about the address of a visitor. */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  /** A Meilisearch server, 1.12 or newer. Absent: searches run on Postgres. */
  MEILI_URL: z.url().optional(),
  /** Its master key, or one that may manage this site's indexes and make keys. */
  MEILI_KEY: z.string().optional(),
  /** Beginning of the names of this site's indexes, where several sites share a server. */
  MEILI_PREFIX: z.string().regex(/^[a-z0-9_-]+$/).default("meedoen_"),
  DATA_DIR: z.string().default(".data"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export interface Env {
  port: number;
  host: string;
  publicUrl: string | null;
  databaseUrl: string | null;
  databaseAppUrl: string | null;
  demo: boolean;
  trustProxy: number;
  meilisearch: { url: string; key: string | null; prefix: string } | null;
  dataDir: string;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

/**
 * The settings that the process was started with.
 * @throws Error with one sentence per wrong variable.
 */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  const told = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Env.safeParse(told);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `The environment variable ${issue.path.join(".")} is wrong: ${issue.message}.`).join("\n"));
  }
  const env = parsed.data;
  const demo = env.DEMO ? env.DEMO === "yes" : !env.DATABASE_URL;
  return {
    port: env.PORT,
    host: env.HOST ?? (demo ? "localhost" : "0.0.0.0"),
    publicUrl: env.PUBLIC_URL ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    databaseAppUrl: env.DATABASE_APP_URL ?? null,
    demo,
    trustProxy: env.TRUST_PROXY,
    meilisearch: env.MEILI_URL ? { url: env.MEILI_URL, key: env.MEILI_KEY ?? null, prefix: env.MEILI_PREFIX } : null,
    dataDir: env.DATA_DIR,
    logLevel: env.LOG_LEVEL,
  };
}

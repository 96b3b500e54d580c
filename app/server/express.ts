import { randomBytes } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import type { SignedIn } from "#app/access/actor.ts";
import { isHolderPath, isOpenData, isRecordingPage, pathForLog, saysHowLongKept } from "#app/access/paths.ts";
import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES, type InterfaceLanguage, isInterfaceLanguage, STAFF_LANGUAGES, staffLanguage } from "#app/i18n/languages.ts";
import type { Database } from "#db/client.server.ts";
import { languageCookie, sessionCookie } from "./cookies.ts";
import type { Limits } from "./limits.server.ts";
import type { Log } from "./log.ts";
import type { DemoPerson } from "./web.ts";

export interface Parts {
  db: Database;
  log: Log;
  limits: Limits;
  demoPeople: readonly DemoPerson[];
  publicUrl: string | null;
  trustProxy: number;
  /** Who a session token stands for. */
  findSession(token: string, now: Date): Promise<SignedIn | null>;
  /** One sentence on what is wrong with the database, or null. */
  databaseTrouble(): Promise<string | null>;
  /** Which engine answers searches. */
  searchState(): string;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Where the built client files are; null in development, where Vite serves them. */
  clientDirectory: string | null;
}

const nonceOf = (_: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`;

const HOUR = 60 * 60 * 1000;

/** The process edge: headers, static files, health, origin check, and Remix behind them. */
export function createApp(parts: Parts, middleware: ((request: Request, response: Response, next: NextFunction) => void)[] = []): Express {
  const { log } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", parts.trustProxy);

  app.get("/healthz", (_, response) => void response.json({ status: "ok" }));
  app.get("/readyz", async (_, response) => {
    const trouble = await parts.databaseTrouble();
    response.status(trouble ? 503 : 200).json(trouble ? { status: "not ready", database: trouble } : { status: "ready", database: "ok", search: parts.searchState() });
  });

  app.use(compression());
  // A page of cards has some 25 pictures, one of staff as many scripts: the headers of a page would weigh a good part of what they hold.
  if (parts.clientDirectory) {
    for (const folder of ["scenes", "assets"]) {
      app.use(`/${folder}`, express.static(`${parts.clientDirectory}/${folder}`, { immutable: true, maxAge: 365 * 24 * HOUR, etag: false, lastModified: false, acceptRanges: false, fallthrough: false, setHeaders: lean }));
    }
  }

  app.use((_, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  });
  const secure = parts.publicUrl?.startsWith("https:") ?? false;
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'", nonceOf],
          styleSrc: ["'self'", nonceOf],
          // Radix places what floats by style attributes; they can't run anything.
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", "data:"],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          // Recorded sentences; one that was just recorded is played before it is sent.
          mediaSrc: ["'self'", (request) => (isRecordingPage((request as Request).path) ? "blob:" : "'self'")],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          ...(secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: secure,
      referrerPolicy: { policy: "same-origin" },
    }),
  );
  app.use((request, response, next) => {
    response.setHeader("Permissions-Policy", `camera=(), geolocation=(), microphone=(${isRecordingPage(request.path) ? "self" : ""}), payment=()`);
    next();
  });
  for (const each of middleware) app.use(each);
  if (parts.clientDirectory) {
    app.use(express.static(parts.clientDirectory, { maxAge: 24 * HOUR, index: false }));
  }

  // Whatever changes something must come from a page of this site.
  app.use((request, response, next) => {
    if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
    const from = request.get("origin") ?? originOf(request.get("referer"));
    if (from && from === originOfSite(request, parts.publicUrl)) return next();
    log.warn({ path: pathForLog(request.path), from: from ?? null }, "a form from elsewhere was refused");
    response.status(403).type("text/plain").send("403 – This form came from another site. Open the page again and try once more.\n");
  });

  app.all(
    "*",
    createRequestHandler({
      build: parts.build,
      getLoadContext: (request, response) => edgeOf(parts, request, response),
    }),
  );

  app.use((error: Error & { status?: number }, request: Request, response: Response, _next: NextFunction) => {
    const status = error.status ?? 500;
    const reference = newReference();
    if (status >= 500) log.error({ reference, path: pathForLog(request.path), err: error }, "unexpected error");
    if (response.headersSent) return void response.end();
    response.status(status).type("text/plain").send(status === 404 ? "404 – not found\n" : `${status} – something went wrong; reference ${reference}\n`);
  });
  return app;
}

/** All that a picture, a style or a script of the site needs against misuse: it is what it says, and opened by itself it does nothing. */
function lean(response: Response): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", "default-src 'none'");
}

async function edgeOf(parts: Parts, request: Request, response: Response): Promise<AppLoadContext> {
  const now = new Date();
  const origin = originOfSite(request, parts.publicUrl);
  const secure = origin.startsWith("https:");
  const cookies = request.get("cookie") ?? null;
  const token: unknown = await sessionCookie(secure).parse(cookies);
  const session = typeof token === "string" ? await parts.findSession(token, now) : null;
  const chosen: unknown = await languageCookie(secure).parse(cookies);
  // Pages carry personal data: nobody in between may keep them. Open data, recorded sentences and portraits say themselves how long they may be kept.
  if (!isOpenData(request.path) && !saysHowLongKept(request.path)) response.setHeader("Cache-Control", "no-store");
  return {
    db: parts.db,
    log: parts.log,
    limits: parts.limits,
    now,
    address: request.ip ?? "unknown",
    origin,
    nonce: response.locals.nonce as string,
    reference: newReference(),
    language: languageFor(request, session?.language ?? chosen),
    secure,
    demoPeople: parts.demoPeople,
    session,
  };
}

/** What was chosen, else what the browser asks for; on pages of staff only the languages that these have. */
function languageFor(request: Request, chosen: unknown): InterfaceLanguage {
  const holders = isHolderPath(request.path);
  if (isInterfaceLanguage(chosen)) return holders ? chosen : staffLanguage(chosen);
  const asked = request.acceptsLanguages(holders ? [...INTERFACE_LANGUAGES] : [...STAFF_LANGUAGES]);
  return isInterfaceLanguage(asked) ? asked : DEFAULT_LANGUAGE;
}

function originOfSite(request: Request, publicUrl: string | null): string {
  return publicUrl ? new URL(publicUrl).origin : `${request.protocol}://${request.get("host")}`;
}

function originOf(url: string | undefined): string | null {
  return url && URL.canParse(url) ? new URL(url).origin : null;
}

/** Eight letters and digits that a person can read out over the phone. */
function newReference(): string {
  return randomBytes(5).toString("hex").slice(0, 8);
}

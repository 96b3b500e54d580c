/** What the process edge gives to every request; routes meet it only through app/access/guard.server.ts. */
import type { Database } from "#db/client.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { Role, SignedIn } from "#app/access/actor.ts";
import type { Limits } from "./limits.server.ts";
import type { Log } from "./log.ts";

/** A person of the demo region whom visitors may look around as. */
export interface DemoPerson {
  accountId: string;
  name: string;
  role: Role;
  about: { nl: string; en: string };
}

export interface Edge {
  db: Database;
  log: Log;
  limits: Limits;
  /** The instant at which the request came in. */
  now: Date;
  /** The visitor's address. */
  address: string;
  /** The site's own origin, such as https://meedoen.example. */
  origin: string;
  /** For the content security policy: only scripts with it run. */
  nonce: string;
  /** Stands in the log and on error pages. */
  reference: string;
  language: InterfaceLanguage;
  /** Whether cookies must only travel encrypted. */
  secure: boolean;
  /** People of the demo region who may be signed in as with one click; none where it isn't loaded. */
  demoPeople: readonly DemoPerson[];
  session: SignedIn | null;
}

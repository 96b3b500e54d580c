import type { Context, TransactionContext } from "#app/access/context.server.ts";
import type { MeilisearchServer } from "./engines/meilisearch.server.ts";
import { NAMES } from "./names.server.ts";
import { DEFINITIONS } from "./rows.server.ts";
import { scopeOf } from "./scope.ts";
import type { IndexName, SearchAsked, SearchFound } from "./search-index.ts";
import { bringUpToDate, inPostgres, type OpenIndex, rebuildWhatIsOld } from "./sync.server.ts";

/** Where the log goes; pino's way of saying it. */
export interface SearchLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

/** Which engine answers: Postgres because there is no other, Meilisearch, or Postgres until Meilisearch is there (again). */
export type SearchState = "postgres" | "meilisearch" | "postgres, until meilisearch answers";

/** So many changes are told to the index in Postgres before a search; the rest waits for the next. */
const TOLD_FIRST = 200;
/** How often Meilisearch is told what changed, and how long it is left alone when it doesn't answer. */
const PAUSE_MS = 5_000;

/**
 * The engines of one process. Meilisearch answers when it has been told all there is; when it fails, Postgres answers the very search that
 * failed and all after it, until Meilisearch has caught up.
 */
export class SearchEngines {
  private answers = false;
  private failed = false;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<boolean> = Promise.resolve(false);

  constructor(
    private readonly meilisearch: MeilisearchServer | null,
    private readonly log: SearchLog,
    private readonly pauseMs = PAUSE_MS,
  ) {}

  get state(): SearchState {
    return this.meilisearch === null ? "postgres" : this.answers ? "meilisearch" : "postgres, until meilisearch answers";
  }

  readonly inMeilisearch: OpenIndex = (_, name) => this.meilisearch!.index(DEFINITIONS.get(name)!, NAMES);

  async search(context: TransactionContext, name: IndexName, asked: SearchAsked): Promise<SearchFound> {
    const scope = scopeOf(context.actor, name);
    if (scope === null) return { ids: [], total: 0, facets: Object.fromEntries((asked.facets ?? []).map((facet) => [facet, {}])), words: [] };
    const scoped = { ...asked, scope: { ...asked.scope, ...scope } };
    if (this.answers) {
      try {
        return await this.inMeilisearch(context.db, name).search(scoped);
      } catch (error) {
        this.giveUp(error);
      }
    }
    await bringUpToDate(context, "postgres", inPostgres, TOLD_FIRST);
    return inPostgres(context.db, name).search(scoped);
  }

  /** Tells Meilisearch what it doesn't know yet, all of it the first time; from then on it answers. @returns Whether it does. */
  catchUp(context: Context): Promise<boolean> {
    return (this.underWay = this.underWay.then(() => this.tell(context)));
  }

  private async tell(context: Context): Promise<boolean> {
    if (this.meilisearch === null) return false;
    try {
      await this.meilisearch.check();
      const made = await rebuildWhatIsOld(context, "meilisearch", this.inMeilisearch);
      const told = await bringUpToDate(context, "meilisearch", this.inMeilisearch);
      if (!this.answers) this.log.info({ made, told }, "meilisearch answers searches");
      this.answers = true;
      this.failed = false;
    } catch (error) {
      this.giveUp(error);
    }
    return this.answers;
  }

  private giveUp(error: unknown): void {
    // Once, not at every try.
    if (this.answers || !this.failed) this.log.warn({ reason: error instanceof Error ? error.message : String(error) }, "meilisearch doesn't answer: postgres does");
    this.answers = false;
    this.failed = true;
  }

  /** Catches up now and ever after. @param open A context of the system for one time. */
  start(open: () => Context): void {
    if (this.meilisearch === null) return;
    const again = async () => {
      await this.catchUp(open());
      if (this.timer !== null) this.timer = setTimeout(again, this.pauseMs).unref();
    };
    this.timer = setTimeout(again, 0).unref();
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.underWay;
  }
}

// The pages are built into a file of their own, with a copy of this one in it: what the process is put together with has to reach that copy, too.
const SLOT = Symbol.for("meedoen.search-engines");
const shared = globalThis as { [SLOT]?: SearchEngines };
const POSTGRES_ALONE = new SearchEngines(null, { info: () => {}, warn: () => {} });

/** Tells this process which engines it has; Postgres alone until then. */
export function searchWith(these: SearchEngines): void {
  shared[SLOT] = these;
}

/** Searches an index for who looks. What comes back are ids: read them in that scope. */
export function searchIn(context: TransactionContext, index: IndexName, asked: SearchAsked): Promise<SearchFound> {
  return (shared[SLOT] ?? POSTGRES_ALONE).search(context, index, asked);
}

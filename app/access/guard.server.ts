import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { translator, type Translate } from "#app/i18n/translator.server.ts";
import { databaseError, NotFound, Refusal } from "#app/server/errors.ts";
import { ANONYMOUS, type Role, type SignedInActor } from "./actor.ts";
import { type Context, type TransactionContext, transact } from "./context.server.ts";
import { isBeforeOwnSecret, isHolderPath, pathForLog } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** Who may come: roles, or anyone at all. */
export type Audience = readonly Role[] | "anyone";

type ActorFor<A extends Audience> = A extends "anyone" ? Context["actor"] : SignedInActor;

interface Visit<A extends Audience, C extends Context> {
  /** For verbs and queries. In a loader it is one open transaction. */
  context: C & { actor: ActorFor<A> };
  actor: ActorFor<A>;
  params: Record<string, string>;
  url: URL;
  request: Request;
  language: InterfaceLanguage;
  t: Translate;
  edge: LoaderFunctionArgs["context"];
}

function visitOf(args: LoaderFunctionArgs | ActionFunctionArgs, may: Audience): Visit<Audience, Context> {
  const edge = args.context;
  const url = new URL(args.request.url);
  const actor = edge.session?.actor ?? ANONYMOUS;
  if (edge.session?.comesFirst && !isBeforeOwnSecret(url.pathname, edge.session.comesFirst)) throw redirect(edge.session.comesFirst);
  const t = translator(edge.language);
  if (may !== "anyone") {
    if (!edge.session) {
      // Status holders have a card, and no e-mail to sign in with.
      if (isHolderPath(url.pathname)) throw redirect("/card");
      const next = `${url.pathname.replace(/\.data$/, "")}${url.search}`;
      throw redirect(`/sign-in?next=${encodeURIComponent(next)}`);
    }
    if (!may.includes(edge.session.actor.role)) throw trouble(403, t("errors.forbiddenTitle"), t("errors.forbiddenText"));
  }
  return {
    context: { actor, db: edge.db, now: edge.now, origin: edge.address },
    actor: actor as SignedInActor,
    params: args.params as Record<string, string>,
    url,
    request: args.request,
    language: edge.language,
    t,
    edge,
  };
}

/** An answer that says what went wrong: the page of trouble has these words, and so has the browser's title. */
function trouble(status: number, title: string, text: string) {
  return data({ title, text } satisfies Problem, { status });
}

/** Postgres: a text that isn't of the column's type, such as a UUID with a letter too many. */
const INVALID_TEXT = "22P02";

/** Turns what verbs and queries throw into what a browser gets. Everything else is logged under the page's reference. */
function answerFor(error: unknown, { edge, t, request }: Visit<Audience, Context>): never {
  if (error instanceof Response || isDataResponse(error)) throw error;
  // An id that isn't one is an unknown id.
  if (error instanceof NotFound || databaseError(error)?.code === INVALID_TEXT) throw trouble(404, t("errors.notFoundTitle"), t("errors.notFoundText"));
  if (error instanceof Refusal) throw trouble(409, t("somethingWrong"), t(`refusals:${error.key}`, error.facts) as string);
  edge.log.error({ reference: edge.reference, path: pathForLog(new URL(request.url).pathname), method: request.method, err: error }, "unexpected error");
  throw trouble(500, t("errors.wrongTitle"), t("errors.wrongText", { reference: edge.reference }));
}

function isDataResponse(error: unknown): boolean {
  return typeof error === "object" && error !== null && "type" in error && error.type === "DataWithResponseInit";
}

/**
 * A loader that says who may come. It reads in one transaction that carries the actor; someone not signed in is sent
 * to sign in (on a status holder's page: to scan the card), someone of another role gets 403, what isn't theirs to see 404.
 */
export function pageFor<const A extends Audience, T>(may: A, read: (visit: Visit<A, TransactionContext>) => Promise<T>) {
  const loader = async (args: LoaderFunctionArgs): Promise<T> => {
    const visit = visitOf(args, may);
    try {
      return await transact(visit.context, (context) => read({ ...visit, context } as Visit<A, TransactionContext>));
    } catch (error) {
      return answerFor(error, visit);
    }
  };
  return Object.assign(loader, { may: may as Audience });
}

/**
 * An action that says who may come. Verbs open their own transactions. A Refusal comes back to the page as
 * `{ problem }`, a sentence in the reader's language, with status 409.
 */
export function actionFor<const A extends Audience, T>(may: A, act: (visit: Visit<A, Context> & { form: FormData }) => Promise<T>) {
  const action = async (args: ActionFunctionArgs) => {
    const visit = visitOf(args, may);
    try {
      const form = await args.request.formData();
      return await act({ ...visit, form } as Visit<A, Context> & { form: FormData });
    } catch (error) {
      if (error instanceof Refusal) {
        return data({ problem: visit.t(`refusals:${error.key}`, error.facts) as string, lastResult: null }, { status: 409 });
      }
      return answerFor(error, visit);
    }
  };
  return Object.assign(action, { may: may as Audience });
}

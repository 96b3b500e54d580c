import { Transform } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { pathForLog } from "./access/paths.ts";
import { i18nFor } from "./i18n/translator.server.ts";
import { NonceProvider } from "./ui/nonce.tsx";

/**
 * Without the null bytes that React 18 fills a chunk up with where the next letter takes more bytes than are left: in an
 * attribute a browser shows them as a broken letter (https://github.com/facebook/react/issues/24985, mended in React 19).
 */
function withoutPadding(): Transform {
  return new Transform({ transform: (chunk: Uint8Array, _, done) => done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk) });
}

const ABORT_AFTER_MS = 10_000;
export const streamTimeout = ABORT_AFTER_MS - 1_000;

export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, edge: AppLoadContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    // Pages arrive whole: a status holder's phone has no script that could fill in the rest, nor has a bot.
    const whole = isbot(request.headers.get("user-agent") ?? "") || request.method === "HEAD";
    let answered = false;
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={edge.nonce}>
        <I18nextProvider i18n={i18nFor(edge.language)}>
          <RemixServer context={remix} url={request.url} nonce={edge.nonce} />
        </I18nextProvider>
      </NonceProvider>,
      {
        nonce: edge.nonce,
        [whole ? "onAllReady" : "onShellReady"]() {
          answered = true;
          const body = withoutPadding();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          code = 500;
          if (answered) edge.log.error({ reference: edge.reference, err: error }, "rendering failed");
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
}

/** Errors that no guard has caught: outside loaders and actions. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  context.log?.error({ reference: context.reference, path: pathForLog(new URL(request.url).pathname), err: error }, "unexpected error");
}

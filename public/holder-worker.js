// Keeps a status holder's own plan readable without a line. Registered by the one script of these pages; without
// scripts everything works as it does online. docs/decisions/plan-without-a-line.md says what is kept, and for how long.
const PAGES = "meedoen-pages-1";
const FILES = "meedoen-files-1";
/** The page that is kept. What someone wants to look up on the way: with whom, where and when, and whom to call. */
const PLAN = "/me/plan";
const MOST_FILES = 80;
/** A line this bad is no line. */
const PATIENCE_MS = 8_000;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== PAGES && name !== FILES) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event, url));
  // Their names change with their content: what is here is right.
  else if (/^\/(assets|scenes)\//.test(url.pathname)) event.respondWith(file(event));
});

async function page(event, url) {
  const kept = await (await caches.open(PAGES)).match(PLAN);
  try {
    const response = await fetch(event.request, kept ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {});
    // Sent on to the card: nobody is signed in any more, and nothing of them stays.
    if (response.type === "opaqueredirect" && url.pathname === PLAN) await caches.delete(PAGES);
    else if (response.ok && url.pathname === PLAN) event.waitUntil(keep(response.clone()));
    return response;
  } catch (error) {
    if (!kept) throw error;
    return kept;
  }
}

/** The page, marked so that its style shows from when it is and hides what can't be sent. */
async function keep(response) {
  const headers = new Headers(response.headers);
  // It was unpacked on the way.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const text = (await response.text()).replace("<html ", "<html data-kept ");
  await (await caches.open(PAGES)).put(PLAN, new Response(text, { headers }));
}

async function file(event) {
  const files = await caches.open(FILES);
  const known = await files.match(event.request);
  if (known) return known;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(files.put(event.request, response.clone()).then(() => prune(files)));
  return response;
}

/** The oldest go first. */
async function prune(files) {
  const all = await files.keys();
  for (const request of all.slice(0, Math.max(0, all.length - MOST_FILES))) await files.delete(request);
}

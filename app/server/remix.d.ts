import "@remix-run/node";
import type { Edge } from "./web.ts";

declare module "@remix-run/node" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a module can only be augmented by an interface
  interface AppLoadContext extends Edge {}
  interface Future {
    v3_singleFetch: true;
  }
}

import "@remix-run/node";
import type { Edge } from "./web.ts";

declare module "@remix-run/node" {
  interface AppLoadContext extends Edge {}
  interface Future {
    v3_singleFetch: true;
  }
}

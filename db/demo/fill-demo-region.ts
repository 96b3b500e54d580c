import type { Database } from "#db/client.server.ts";
export async function isEmpty(_: Database) { return false; }
export async function fillDemoRegion(_: Database, __: Date) {}

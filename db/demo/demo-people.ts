import type { DemoPerson } from "#app/server/web.ts";
export const DEMO_PEOPLE: readonly DemoPerson[] = [];

import { card } from "./card.ts";
import { words } from "./words.ts";

/** The namespaces that status holders meet, in Arabic. */
export const ar = { card, words };

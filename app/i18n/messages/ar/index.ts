import { card } from "./card.ts";
import { fields } from "./fields.ts";
import { holder } from "./holder.ts";
import { hours } from "./hours.ts";
import { howCards } from "./how-cards.ts";
import { listening } from "./listening.ts";
import { notices } from "./notices.ts";
import { pictures } from "./pictures.ts";
import { refusals } from "./refusals.ts";
import { signInCard } from "./sign-in-card.ts";
import { site } from "./site.ts";
import { words } from "./words.ts";

/** The namespaces that status holders meet, in Arabic. */
export const ar = { card, fields, holder, hours, howCards, listening, notices, pictures, refusals, signInCard, site, words };

import { balance } from "./balance.ts";
import { card } from "./card.ts";
import { choosing } from "./choosing.ts";
import { fields } from "./fields.ts";
import { holder } from "./holder.ts";
import { hours } from "./hours.ts";
import { howCards } from "./how-cards.ts";
import { listening } from "./listening.ts";
import { notices } from "./notices.ts";
import { papers } from "./papers.ts";
import { pictures } from "./pictures.ts";
import { pin } from "./pin.ts";
import { refusals } from "./refusals.ts";
import { signInCard } from "./sign-in-card.ts";
import { site } from "./site.ts";
import { talkCards } from "./talk-cards.ts";
import { words } from "./words.ts";

/** The namespaces that status holders meet, in Turkish. */
export const tr = { balance, card, choosing, fields, holder, hours, howCards, listening, notices, papers, pictures, pin, refusals, signInCard, site, talkCards, words };

import { balance } from "./balance.ts";
import { card } from "./card.ts";
import { choosing } from "./choosing.ts";
import { fields } from "./fields.ts";
import { goals } from "./goals.ts";
import { holder } from "./holder.ts";
import { hours } from "./hours.ts";
import { howCards } from "./how-cards.ts";
import { listening } from "./listening.ts";
import { moodLink } from "./mood-link.ts";
import { notices } from "./notices.ts";
import { papers } from "./papers.ts";
import { pictures } from "./pictures.ts";
import { pin } from "./pin.ts";
import { referrals } from "./referrals.ts";
import { refusals } from "./refusals.ts";
import { reminders } from "./reminders.ts";
import { signInCard } from "./sign-in-card.ts";
import { site } from "./site.ts";
import { talkCards } from "./talk-cards.ts";
import { timeline } from "./timeline.ts";
import { words } from "./words.ts";

/** The namespaces that status holders meet, in Turkish. */
export const tr = { balance, card, choosing, fields, goals, holder, hours, howCards, listening, moodLink, notices, papers, pictures, pin, referrals, refusals, reminders, signInCard, site, talkCards, timeline, words };

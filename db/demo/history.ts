import type { EndReason, MatchState } from "#app/matches/match.ts";
import type { Goal } from "#app/placements/placement.ts";
import type { Choice } from "#app/status-holders/status-holder.ts";
import type { BuddyKey } from "./buddies.ts";
import type { PlacementKey } from "./placements.ts";
import type { HolderKey } from "./status-holders.ts";

/** Every number is a day counted from today: -7 is a week ago. */
export interface DemoMatch {
  holder: HolderKey;
  partner: { placement: PlacementKey; goal: Goal; hours: number } | { buddy: BuddyKey };
  proposed: number;
  /** The holder said yes. */
  yes?: number;
  approved?: number;
  /** The partner said yes. Once both did, the match is active. */
  accepted?: number;
  firstDay?: number;
  ended?: number;
  reason?: EndReason;
  note?: string;
  contactShared?: boolean;
}

/** How far the match came, from the days that it has. */
export function stateOf({ yes, approved, accepted, ended }: DemoMatch): MatchState {
  if (ended !== undefined) return "ended";
  if (accepted !== undefined) return yes === undefined ? "accepted" : "active";
  return approved === undefined ? "proposed" : "approved";
}

const at = (placement: PlacementKey, goal: Goal, hours: number) => ({ placement, goal, hours });
const withBuddy = (buddy: BuddyKey) => ({ buddy });

export const MATCHES: readonly DemoMatch[] = [
  // ── Afgelopen, met elke reden ──
  { holder: "firas", partner: at("samen-toernooi", "activation", 8), proposed: -178, yes: -176, approved: -175, accepted: -170, firstDay: -150, ended: -140, reason: "goal-reached", note: "Drie dagen meegedaan en met iedereen gepraat. Wil nu een vaste plek." },
  { holder: "adam", partner: at("kringloop-sorteren", "activation", 8), proposed: -176, yes: -174, approved: -172, accepted: -169, firstDay: -162, ended: -130, reason: "not-a-fit", note: "Werkt hard, maar binnen zijn past niet bij hem. Wil naar buiten, het liefst met dieren." },
  { holder: "hevin", partner: at("kleurrijk-naaien", "trade", 6), proposed: -172, yes: -170, approved: -169, accepted: -165, firstDay: -158, ended: -30, reason: "moved", note: "Verhuisd naar familie in een andere stad. Warm overgedragen aan de collega daar." },
  { holder: "hevin", partner: withBuddy("shilan"), proposed: -160, yes: -158, approved: -157, accepted: -152, firstDay: -145, ended: -30, reason: "moved", note: "Ze blijven elkaar bellen." },
  { holder: "hassan", partner: withBuddy("mustafa"), proposed: -135, yes: -133, approved: -132, accepted: -128, firstDay: -121, ended: -100, reason: "not-a-fit", note: "Fijn contact, maar de tijden pasten niet." },
  { holder: "mursal", partner: withBuddy("nilofar"), proposed: -125, yes: -123, approved: -122, accepted: -119, firstDay: -114, ended: -50, reason: "next-step", note: "Mursal redt zich nu goed. Zij wil later zelf maatje worden." },
  { holder: "firas", partner: at("kringloop-bus", "activation", 10), proposed: -88, yes: -87, approved: -86, accepted: -84, firstDay: -80, ended: -28, reason: "paid-work", note: "Heeft een baan als bezorger, 24 uur per week. De kringloop gaf een goede referentie." },
  { holder: "zeynep", partner: at("leeshoek-digihulp", "language", 3), proposed: -106, yes: -104, approved: -103, accepted: -100, firstDay: -95, ended: -40, reason: "other", note: "Het taalexamen gaat nu voor. Daarna wil ze graag terug." },
  { holder: "karam", partner: at("zolder-festival", "activation", 4), proposed: -90, yes: -89, approved: -88, accepted: -84, firstDay: -75, ended: -70, reason: "next-step", note: "Ging goed. Wil nu met kinderen werken en trainer worden." },
  { holder: "karam", partner: withBuddy("bassel"), proposed: -92, yes: -91, approved: -90, accepted: -86, firstDay: -82, ended: -22, reason: "goal-reached", note: "Karam regelt nu alles zelf. Ze kijken nog steeds samen voetbal." },
  { holder: "hawa", partner: at("linde-koffie", "language", 5), proposed: -85, yes: -83, approved: -82, accepted: -78, firstDay: -71, ended: -45, reason: "too-heavy", note: "Vijf uur is te lang en staan gaat niet goed. Volgende keer kort, en werk waarbij je zit." },
  { holder: "halimo", partner: at("brug-theeochtend", "activation", 3), proposed: -83, yes: -82, approved: -81, accepted: -79, firstDay: -74, ended: -55, reason: "ill", note: "Even rust. In het voorjaar praten we verder." },
  { holder: "masouma", partner: at("blad-oogsten", "activation", 5), proposed: -66, approved: -64, ended: -60, reason: "holder-declined", note: "Te ver met de kinderen. Liever binnen, en met andere vrouwen." },
  { holder: "yordanos", partner: withBuddy("selam"), proposed: -58, approved: -57, ended: -54, reason: "holder-declined", note: "Wil liever eerst een Nederlands maatje." },
  { holder: "mahmoud", partner: at("kade-boten", "trade", 12), proposed: -44, yes: -42, approved: -41, ended: -36, reason: "partner-declined", note: "De werf heeft deze winter al twee nieuwe mensen. In maart weer vragen." },
  { holder: "wahid", partner: at("plank-ophalen", "activation", 4), proposed: -26, yes: -25, ended: -20, reason: "withdrawn", note: "Zijn lesrooster veranderde. We zoeken iets op andere dagen." },
  { holder: "wahid", partner: withBuddy("najib"), proposed: -13, yes: -12, approved: -12, ended: -9, reason: "partner-declined", note: "Najib wacht eerst op zijn nieuwe VOG." },

  // ── Lopend: plekken ──
  { holder: "tareq", partner: at("leeshoek-taalcafe", "language", 4), proposed: -150, yes: -148, approved: -147, accepted: -143, firstDay: -135, contactShared: true },
  { holder: "hassan", partner: at("kringloop-sorteren", "activation", 8), proposed: -134, yes: -132, approved: -131, accepted: -128, firstDay: -120, contactShared: true },
  { holder: "ghada", partner: at("linde-koffie", "language", 6), proposed: -122, yes: -120, approved: -119, accepted: -115, firstDay: -110, contactShared: true },
  { holder: "adam", partner: at("molenakker-dieren", "activation", 12), proposed: -114, yes: -113, approved: -112, accepted: -108, firstDay: -101, contactShared: true },
  { holder: "ramin", partner: at("brug-klussen", "trade", 8), proposed: -99, yes: -98, approved: -97, accepted: -94, firstDay: -90 },
  { holder: "yordanos", partner: at("blad-oogsten", "activation", 6), proposed: -92, yes: -90, approved: -89, accepted: -86, firstDay: -80 },
  { holder: "chaltu", partner: at("brug-koken", "trade", 5), proposed: -86, yes: -84, approved: -83, accepted: -80, firstDay: -75, contactShared: true },
  { holder: "mursal", partner: at("naast-administratie", "trade", 8), proposed: -82, yes: -81, approved: -80, accepted: -77, firstDay: -70, contactShared: true },
  { holder: "mebrahtu", partner: at("ijsselhoeve-dieren", "activation", 6), proposed: -78, yes: -76, approved: -75, accepted: -71, firstDay: -65 },
  { holder: "babiker", partner: at("laptop-klaarmaken", "trade", 8), proposed: -73, yes: -72, approved: -71, accepted: -67, firstDay: -60, contactShared: true },
  { holder: "feven", partner: at("regenboom-lunch", "language", 4), proposed: -64, yes: -62, approved: -61, accepted: -57, firstDay: -50 },
  { holder: "liban", partner: at("samen-kantine", "activation", 6), proposed: -56, yes: -55, approved: -54, accepted: -51, firstDay: -45 },
  { holder: "karam", partner: at("samen-trainer", "activation", 4), proposed: -54, yes: -53, approved: -52, accepted: -47, firstDay: -40, contactShared: true },
  { holder: "fatima", partner: at("dijk-soep", "activation", 4), proposed: -48, yes: -46, approved: -45, accepted: -41, firstDay: -35 },
  { holder: "hodan", partner: at("brug-theeochtend", "activation", 3), proposed: -42, yes: -40, approved: -39, accepted: -36, firstDay: -30 },
  { holder: "senait", partner: at("linde-linnenkamer", "activation", 5), proposed: -34, yes: -32, approved: -31, accepted: -27, firstDay: -20 },
  { holder: "mahmoud", partner: at("pakhuis-opbouw", "trade", 8), proposed: -12, yes: -11, approved: -10, accepted: -5, firstDay: 3 },

  // ── Lopend: maatjes ──
  { holder: "firas", partner: withBuddy("bassel"), proposed: -158, yes: -156, approved: -155, accepted: -150, firstDay: -143, contactShared: true },
  { holder: "behrouz", partner: withBuddy("kaveh"), proposed: -148, yes: -146, approved: -145, accepted: -139, firstDay: -132, contactShared: true },
  { holder: "tareq", partner: withBuddy("walid"), proposed: -138, yes: -136, approved: -135, accepted: -129, firstDay: -122, contactShared: true },
  { holder: "adam", partner: withBuddy("omar"), proposed: -120, yes: -118, approved: -117, accepted: -112, firstDay: -105 },
  { holder: "ghada", partner: withBuddy("amira"), proposed: -116, yes: -114, approved: -113, accepted: -108, firstDay: -101, contactShared: true },
  { holder: "hawa", partner: withBuddy("asha"), proposed: -104, yes: -103, approved: -102, accepted: -97, firstDay: -91, contactShared: true },
  { holder: "chaltu", partner: withBuddy("hanna"), proposed: -98, yes: -97, approved: -96, accepted: -91, firstDay: -85 },
  { holder: "olena", partner: withBuddy("oksana"), proposed: -84, yes: -82, approved: -81, accepted: -77, firstDay: -70, contactShared: true },
  { holder: "zeynep", partner: withBuddy("greet"), proposed: -74, yes: -72, approved: -71, accepted: -66, firstDay: -60 },
  { holder: "liban", partner: withBuddy("abdi"), proposed: -68, yes: -66, approved: -65, accepted: -61, firstDay: -55 },
  { holder: "masouma", partner: withBuddy("zahra"), proposed: -58, yes: -57, approved: -56, accepted: -51, firstDay: -45 },

  // ── Aangenomen: wacht op het ja van de statushouder ──
  { holder: "murat", partner: at("laptop-klaarmaken", "trade", 12), proposed: -9, approved: -7, accepted: -3, firstDay: 7 },
  { holder: "noor", partner: at("regenboom-lunch", "activation", 4), proposed: -7, approved: -6, accepted: -2 },
  { holder: "senait", partner: withBuddy("selam"), proposed: -11, approved: -9, accepted: -4 },
  { holder: "rebwar", partner: withBuddy("karwan"), proposed: -8, approved: -7, accepted: -3 },

  // ── Goedgekeurd: wacht op de organisatie of het maatje ──
  { holder: "filmon", partner: at("kringloop-sorteren", "activation", 8), proposed: -4, yes: -3, approved: -3 },
  { holder: "xemgin", partner: at("kringloop-meubels", "trade", 8), proposed: -3, yes: -2, approved: -2 },
  { holder: "esra", partner: at("linde-wandelen", "language", 3), proposed: -5, yes: -4, approved: -4 },
  { holder: "shirin", partner: at("pakhuis-gastheer", "language", 4), proposed: -8, yes: -7, approved: -6 },
  { holder: "jamal", partner: at("ijsselhoeve-hekken", "activation", 6), proposed: -4, approved: -3 },
  { holder: "dilovan", partner: at("dijk-bakken", "trade", 5), proposed: -6, yes: -5, approved: -4 },
  { holder: "filmon", partner: withBuddy("yonas"), proposed: -4, yes: -3, approved: -3 },
  { holder: "hodan", partner: withBuddy("asha"), proposed: -5, yes: -4, approved: -2 },
  { holder: "xemgin", partner: withBuddy("azad"), proposed: -7, approved: -6 },
  { holder: "qadi", partner: withBuddy("walid"), proposed: -4, yes: -3, approved: -2 },

  // ── Voorgesteld ──
  { holder: "hawa", partner: at("brug-theeochtend", "activation", 3), proposed: -2 },
  { holder: "imran", partner: at("linde-wandelen", "language", 2), proposed: -3, yes: -2 },
  { holder: "qadi", partner: at("wijkploeg-schoon", "activation", 6), proposed: -4 },
  { holder: "lina", partner: at("pakhuis-fotograferen", "trade", 4), proposed: -5, yes: -4 },
  { holder: "behrouz", partner: at("dijk-repair", "trade", 4), proposed: -3 },
  { holder: "aya", partner: at("ijsselhoeve-theehuis", "language", 6), proposed: -2 },
  { holder: "noor", partner: withBuddy("zainab"), proposed: -3 },
  { holder: "berivan", partner: withBuddy("rojda"), proposed: -2, yes: -1 },
  { holder: "shirin", partner: withBuddy("parisa"), proposed: -4 },
];

/** What status holders said to cards. */
export const CHOICES_MADE: readonly (readonly [holder: HolderKey, placement: PlacementKey, choice: Choice, day: number])[] = [
  ["rima", "brug-koken", "heart", -6], ["rima", "kleurrijk-naaien", "heart", -6], ["rima", "blad-oogsten", "not-for-me", -6],
  ["dilovan", "dijk-bakken", "heart", -9], ["dilovan", "brug-koken", "heart", -9], ["dilovan", "samen-kantine", "not-for-me", -9],
  ["tareq", "leeshoek-taalcafe", "heart", -152], ["tareq", "linde-wandelen", "heart", -20],
  ["karam", "samen-trainer", "heart", -56], ["karam", "samen-kantine", "heart", -4], ["karam", "leeshoek-boeken", "not-for-me", -56],
  ["filmon", "kringloop-sorteren", "heart", -5], ["filmon", "samen-veld", "heart", -5], ["filmon", "spaak-fietsen", "heart", -5],
  ["lina", "pakhuis-fotograferen", "heart", -6], ["lina", "laptop-website", "heart", -6], ["lina", "plank-pakketten", "not-for-me", -6],
  ["murat", "laptop-klaarmaken", "heart", -11], ["behrouz", "dijk-repair", "heart", -7], ["behrouz", "spaak-balie", "not-for-me", -7],
  ["rebwar", "kleurrijk-naaien", "heart", -10], ["rebwar", "draad-naaien", "heart", -10],
  ["mahmoud", "pakhuis-opbouw", "heart", -14], ["xemgin", "kringloop-meubels", "heart", -4], ["xemgin", "brug-klussen", "heart", -4],
  ["masouma", "kleurrijk-naaien", "heart", -15], ["masouma", "brug-theeochtend", "heart", -15], ["masouma", "samen-veld", "not-for-me", -15],
  ["olena", "laptop-klaarmaken", "heart", -13], ["ghada", "linde-koffie", "heart", -124], ["noor", "regenboom-lunch", "heart", -8],
  ["zeynep", "leeshoek-boeken", "heart", -10], ["zeynep", "samen-kantine", "not-for-me", -10],
  ["esra", "linde-wandelen", "heart", -7], ["berivan", "zolder-zingen", "heart", -6], ["farhad", "zolder-zingen", "heart", -5],
  ["imran", "linde-wandelen", "heart", -4], ["maha", "brug-koken", "heart", -12], ["maha", "wijkploeg-schoon", "not-for-me", -12],
  ["josue", "zolder-zingen", "heart", -8], ["josue", "leeshoek-taalcafe", "heart", -8],
  ["aya", "ijsselhoeve-theehuis", "heart", -3], ["natalia", "dijk-soep", "heart", -5], ["jamal", "ijsselhoeve-hekken", "heart", -6],
];

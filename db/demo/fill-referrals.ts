import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { hashToken } from "#app/accounts/token.server.ts";
import { daysFrom, LINK_DAYS, type ReferralKind, type ReferralOutcome } from "#app/guidance/referral.ts";
import { referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { Calendar } from "./calendar.ts";
import { demoId, emailOf, officePhoneOf } from "./ids.ts";
import type { HolderKey } from "./status-holders.ts";

interface DemoReferral {
  holder: HolderKey;
  kind: ReferralKind;
  organisation: string;
  name?: string;
  why: string;
  agreed: string;
  /** Text, and whether the person allows it. */
  items: readonly (readonly [string, boolean])[];
  /** Days ago. */
  made: number;
  sent?: number;
  opened?: number;
  confirmed?: readonly [daysAgo: number, line: string];
  outcome?: readonly [daysAgo: number, ReferralOutcome, string];
}

const REFERRALS: readonly DemoReferral[] = [
  {
    holder: "rima", kind: "money", organisation: "Thuisadministratie Zwolle", name: "Joke Visser", made: 40, sent: 40, opened: 39, confirmed: [38, "Ik bel haar dinsdag om 10 uur, met een tolk."], outcome: [12, "started", "Joke komt elke twee weken. De post is op orde."],
    why: "Rima krijgt veel brieven en weet niet welke ze eerst moet doen.", agreed: "Joke belt eerst. Ik ben bij het eerste gesprek.",
    items: [["Ze heeft liever een vrouw aan de keukentafel.", true], ["Er is een brief van de Belastingdienst.", true], ["Haar telefoonnummer: dat geeft ze zelf.", false]],
  },
  {
    holder: "rima", kind: "language", organisation: "Taalhuis Zwolle", name: "Erik Smit", made: 3, sent: 2,
    why: "Rima wil meer Nederlands praten, in een kleine groep.", agreed: "Eerst een keer kijken, op woensdagochtend.", items: [["Ze leest Arabisch en kan onze letters lezen.", true]],
  },
  {
    holder: "tareq", kind: "language", organisation: "Taalhuis Zwolle", name: "Erik Smit", made: 12, sent: 11,
    why: "Tareq wil woorden leren voor het werk met fietsen.", agreed: "Erik zoekt een vrijwilliger met technische kennis.",
    items: [["Hij werkt op dinsdag en donderdag.", true], ["Hij schrijft nog langzaam.", false]],
  },
  {
    holder: "sara", kind: "children", organisation: "Centrum voor Jeugd en Gezin", made: 1,
    why: "Sara zoekt opvang voor haar jongste, op de ochtenden van de les.", agreed: "Ik bel eerst zelf. Daarna samen erheen.", items: [["Hoe oud haar kinderen zijn.", true]],
  },
  {
    holder: "filmon", kind: "people", organisation: "Buurtkamer Holtenbroek", name: "Anja Mulder", made: 9, sent: 9, opened: 8,
    why: "Filmon is veel alleen en kookt graag.", agreed: "Hij komt vrijdag om 16 uur meekoken.", items: [["Hij spreekt Tigrinya en een beetje Nederlands.", true]],
  },
];

/** Of a code that is in nobody's hands: the links of the demo were never shown. */
const CODE_HASH = "$argon2id$v=19$m=19456,t=2,p=1$MzLG8JsvREq8q8lUqjaMkg$Clx0F3kp+mkbaBeY2oYPw6HBIz2s9z3+z3zB/sZHaOo";

/** Referrals on their way: one that ended well, one that waits too long, one read and not confirmed, one not sent yet. */
export async function fillReferrals({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  for (const [at, each] of REFERRALS.entries()) {
    const key = `${each.holder} ${at}`;
    const id = demoId("referral", key);
    const holderId = demoId("status-holder", each.holder);
    const [holder] = await db.select({ by: statusHolders.contactPersonId }).from(statusHolders).where(eq(statusHolders.id, holderId));
    const createdBy = holder!.by;
    const createdAt = calendar.at(-each.made, "11:00");
    const sentAt = each.sent === undefined ? null : calendar.at(-each.sent, "11:20");
    await db.insert(referrals).values({
      id, holderId, kind: each.kind, toOrganisation: each.organisation, toName: each.name ?? null, toPhone: officePhoneOf(60 + at), toEmail: each.name ? emailOf(each.name) : null,
      why: each.why, agreed: each.agreed, createdBy, createdAt,
      ...(sentAt ? { allowedAt: sentAt, sentAt, tokenHash: hashToken(demoId("link", key)), codeHash: CODE_HASH, validUntil: daysFrom(sentAt, LINK_DAYS) } : {}),
      openedAt: each.opened === undefined ? null : calendar.at(-each.opened, "09:10"),
      ...(each.confirmed ? { confirmedAt: calendar.at(-each.confirmed[0], "09:30"), confirmedName: each.name!, confirmedLine: each.confirmed[1] } : {}),
    });
    await db.insert(referralItems).values(each.items.map(([text, allowed], item) => ({
      id: demoId("referral item", `${key} ${item}`), referralId: id, text, createdAt, ...(allowed ? { allowedAt: createdAt, allowedBy: createdBy } : {}),
      readAt: allowed && each.opened !== undefined ? calendar.at(-each.opened, "09:10") : null,
    })));
    if (each.outcome) {
      const [days, outcome, line] = each.outcome;
      await db.insert(referralOutcomes).values({ id: demoId("referral outcome", key), referralId: id, outcome, line, notedBy: createdBy, notedAt: calendar.at(-days, "14:00") });
    }
  }
}

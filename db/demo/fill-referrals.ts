import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { hashToken } from "#app/accounts/token.server.ts";
import { daysFrom, LINK_DAYS, type ReferralKind, type ReferralOutcome, type TogetherWay, type Told } from "#app/guidance/referral.ts";
import { referralAnswers, referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { Calendar } from "./calendar.ts";
import { demoId, emailOf, officePhoneOf } from "./ids.ts";
import type { HolderKey } from "./status-holders.ts";

interface DemoReferral {
  holder: HolderKey;
  kind: ReferralKind;
  organisation: string;
  name?: string;
  together?: readonly [TogetherWay, daysAhead: number];
  /** What may be told, and whether the person says yes; null where they have not said yet. */
  items: Readonly<Partial<Record<Told, readonly [string, boolean | null]>>>;
  /** In the talk, noted by the contact person; else by the person on the own page. */
  inTalk?: true;
  /** Days ago. */
  made: number;
  sent?: number;
  opened?: number;
  confirmed?: readonly [daysAgo: number, metDaysAgo: number, line: string];
  declined?: readonly [daysAgo: number, line: string];
  outcomes?: readonly (readonly [daysAgo: number, ReferralOutcome, string])[];
}

const REFERRALS: readonly DemoReferral[] = [
  {
    holder: "rima", kind: "debt-help", organisation: "Thuisadministratie Zwolle", name: "Joke Visser", together: ["visit", -36], made: 41, sent: 40, opened: 39, confirmed: [38, 36, "Ik kom dinsdag om 10 uur, met een tolk."],
    outcomes: [[28, "came", "Het eerste gesprek was bij haar thuis."], [12, "helped", "Joke komt elke twee weken. De post is op orde."]],
    items: {
      name: ["Rima", true], why: ["Rima krijgt veel brieven en weet niet welke ze eerst moet doen.", true], agreed: ["Bij het eerste gesprek ben ik erbij.", true],
      phone: ["Haar telefoonnummer.", false], languages: ["Arabisch, en al wat Nederlands.", true], money: ["Er is een brief van de Belastingdienst.", true],
    },
  },
  {
    holder: "rima", kind: "language-school", organisation: "Taalhuis Zwolle", name: "Erik Smit", together: ["visit", 9], made: 1,
    items: {
      name: ["Rima", null], why: ["Rima wil meer Nederlands praten, in een kleine groep.", null], agreed: ["Eerst een keer kijken, op woensdagochtend.", null], family: ["Ze kan niet als de kinderen thuis zijn.", null],
    },
  },
  {
    holder: "tareq", kind: "language-school", organisation: "Taalhuis Zwolle", name: "Erik Smit", made: 12, sent: 11, inTalk: true,
    items: { name: ["Tareq", true], why: ["Tareq wil woorden leren voor het werk met fietsen.", true], agreed: ["Erik zoekt een vrijwilliger met technische kennis.", true], other: ["Hij schrijft nog langzaam.", false] },
  },
  {
    holder: "tareq", kind: "refugee-council", organisation: "VluchtelingenWerk Zwolle", made: 2,
    items: { name: ["Tareq", true], why: ["Vragen over gezinshereniging.", true], family: ["Zijn vrouw en twee kinderen wonen nog niet hier.", true], phone: ["Zijn telefoonnummer.", false] },
  },
  {
    holder: "sara", kind: "family-help", organisation: "Centrum voor Jeugd en Gezin", name: "Meike Bos", together: ["call", -2], made: 6, sent: 5, opened: 4, declined: [4, "We hebben een wachtlijst tot maart. Probeer het ook bij de buurtmoeders."],
    items: { name: ["Sara", true], why: ["Sara zoekt opvang voor haar jongste, op de ochtenden van de les.", true], family: ["Hoe oud haar kinderen zijn.", true] },
  },
  {
    holder: "filmon", kind: "meeting-people", organisation: "Buurtkamer Holtenbroek", name: "Anja Mulder", together: ["visit", 2], made: 9, sent: 9, opened: 8,
    items: { name: ["Filmon", true], why: ["Filmon is veel alleen en kookt graag.", true], agreed: ["Hij komt vrijdag om 16 uur meekoken.", true], languages: ["Tigrinya en een beetje Nederlands.", true] },
  },
];

/** Of a code that is in nobody's hands: the links of the demo were never shown. */
const CODE_HASH = "$argon2id$v=19$m=19456,t=2,p=1$MzLG8JsvREq8q8lUqjaMkg$Clx0F3kp+mkbaBeY2oYPw6HBIz2s9z3+z3zB/sZHaOo";

/** Referrals on their way: one that helped, one that waits for the person's answer, one for the link, one that waits too long, one that the receiver said no to. */
export async function fillReferrals({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  for (const [at, each] of REFERRALS.entries()) {
    const key = `${each.holder} ${at}`;
    const id = demoId("referral", key);
    const holderId = demoId("status-holder", each.holder);
    const [holder] = await db.select({ contactPerson: statusHolders.contactPersonId, self: statusHolders.accountId }).from(statusHolders).where(eq(statusHolders.id, holderId));
    const createdBy = holder!.contactPerson;
    const createdAt = calendar.at(-each.made, "11:00");
    const sentAt = each.sent === undefined ? null : calendar.at(-each.sent, "11:20");
    const openedAt = each.opened === undefined ? null : calendar.at(-each.opened, "09:10");
    await db.insert(referrals).values({
      id, holderId, kind: each.kind, toOrganisation: each.organisation, toName: each.name ?? null, toPhone: officePhoneOf(60 + at), toEmail: each.name ? emailOf(each.name) : null, createdBy, createdAt, openedAt,
      ...(each.together ? { togetherHow: each.together[0], togetherOn: calendar.workingDay(each.together[1]) } : {}),
      ...(sentAt ? { sentAt, tokenHash: hashToken(demoId("link", key)), codeHash: CODE_HASH, validUntil: daysFrom(sentAt, LINK_DAYS) } : {}),
      ...(each.confirmed ? { confirmedAt: calendar.at(-each.confirmed[0], "09:30"), confirmedName: each.name!, metOn: calendar.workingDay(-each.confirmed[1]), confirmedLine: each.confirmed[2] } : {}),
      ...(each.declined ? { declinedAt: calendar.at(-each.declined[0], "09:30"), declinedLine: each.declined[1] } : {}),
    });
    const items = Object.entries(each.items).map(([about, [text, allowed]]) => ({ id: demoId("referral item", `${key} ${about}`), about: about as Told, text, allowed }));
    await db.insert(referralItems).values(items.map(({ id: itemId, about, text, allowed }) => ({ id: itemId, referralId: id, about, text, createdAt, readAt: allowed ? openedAt : null })));
    const answers = items.flatMap(({ id: itemId, allowed }) =>
      (allowed === null ? [] : [{ id: demoId("referral answer", itemId), itemId, allowed, answeredBy: each.inTalk ? createdBy : holder!.self, answeredAt: calendar.at(-each.made, each.inTalk ? "11:05" : "11:15") }]));
    if (answers.length > 0) await db.insert(referralAnswers).values(answers);
    const outcomes = each.outcomes ?? [];
    if (outcomes.length > 0) {
      await db.insert(referralOutcomes).values(outcomes.map(([days, outcome, line], nth) => {
        const next = outcomes[nth + 1];
        return { id: demoId("referral outcome", `${key} ${nth}`), referralId: id, outcome, line, notedBy: createdBy, notedAt: calendar.at(-days, "14:00"), replacedAt: next ? calendar.at(-next[0], "14:00") : null };
      }));
    }
  }
}

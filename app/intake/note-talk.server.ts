import { and, eq, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { changeFacts, type Facts } from "#app/status-holders/change-facts.server.ts";
import { lockDossier } from "#app/status-holders/lock-dossier.server.ts";
import { talkNotes } from "#db/schema/talks.ts";
import { answerInDossier, factsOf } from "./dossier-answers.ts";
import { type Answer, fieldsOf, type Field, isInDossier, sameAnswer, type Stage } from "./talk.ts";
import type { Clash, Noting, Way } from "./talk-note.ts";
import { notesInForce } from "./talk-queries.server.ts";

/**
 * Notes what came up in a talk, question by question; an empty answer takes back. What stood there is kept, and who noted it. Where
 * something else stands by now than was seen, that stays: what is noted is kept beside it, and comes back as a clash.
 * @param page the open page that it was noted on; what stands there from the same page is no clash
 * @throws NotFound for who isn't the contact person
 */
export async function noteTalk(
  context: Context & { actor: SignedInActor }, holderId: string, stage: Stage, notings: readonly Noting[], { way, page }: { way: Exclude<Way, "dossier">; page: string | null },
): Promise<{ noted: Field[]; clashes: Clash[] }> {
  return transact(context, async (tx) => {
    const dossier = await lockDossier(tx, holderId);
    const { accountId } = context.actor;
    if (dossier.contactPersonId !== accountId) throw new NotFound();
    const before = await notesInForce(tx, holderId, stage);
    const noted: Field[] = [];
    const clashes: Clash[] = [];
    let facts: Facts = {};
    for (const { field, answer, seen } of notings) {
      if (!fieldsOf(stage).includes(field)) throw new NotFound();
      const note = before.get(field);
      const stands: Answer = isInDossier(field) ? answerInDossier(field, dossier) : note?.answer ?? [];
      if (sameAnswer(answer, seen) || sameAnswer(answer, stands)) continue;
      const row = { holderId, stage, field, answer: [...answer], way, page, notedBy: accountId, notedAt: tx.now };
      // Of the dossier's own, the last note may be of another day than what stands there.
      const isFromTalk = note !== undefined && sameAnswer(note.answer, stands);
      const samePage = isFromTalk && page !== null && note.page === page;
      if (!sameAnswer(seen, stands) && !samePage) {
        await tx.db.insert(talkNotes).values({ ...row, replacedAt: tx.now, clashed: true });
        clashes.push({ field, mine: answer, stands, by: isFromTalk ? note.by : null, at: isFromTalk ? note.notedAt : null });
        continue;
      }
      const inForce = and(eq(talkNotes.holderId, holderId), eq(talkNotes.stage, stage), eq(talkNotes.field, field), isNull(talkNotes.replacedAt));
      if (note) await tx.db.update(talkNotes).set({ replacedAt: tx.now }).where(inForce);
      if (!isFromTalk && stands.length > 0) {
        await tx.db.insert(talkNotes).values({ holderId, stage, field, answer: [...stands], way: "dossier", notedAt: dossier.updatedAt, replacedAt: tx.now });
      }
      await tx.db.insert(talkNotes).values(row);
      if (isInDossier(field)) {
        const told: Facts = factsOf(field, answer);
        facts = { ...facts, ...told, ...(told.spoken ? { spoken: { ...facts.spoken, ...told.spoken } } : {}) };
      }
      noted.push(field);
    }
    await changeFacts(tx, dossier, facts);
    if (noted.length > 0) await recordAudit(tx, { action: "talk.noted", objectId: holderId, holderId, details: { stage, fields: noted.join(", "), way } });
    if (clashes.length > 0) await recordAudit(tx, { action: "talk.clashed", objectId: holderId, holderId, details: { stage, fields: clashes.map(({ field }) => field).join(", "), way } });
    return { noted, clashes };
  });
}

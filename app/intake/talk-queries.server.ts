import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { type Dossier, openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { talkNotes } from "#db/schema/talks.ts";
import { answerInDossier, type ToldInDossier } from "./dossier-answers.ts";
import { type Answer, type Field, FIELDS, fieldsOf, isInDossier, sameAnswer, type Stage, STAGES } from "./talk.ts";
import type { Way } from "./talk-note.ts";

export interface NoteInForce {
  answer: Answer;
  way: Way;
  page: string | null;
  by: string | null;
  notedAt: Date;
}

/**
 * A dossier as the contact person opens it for a talk; the look is logged.
 * @throws NotFound for everyone else, coordinators included
 */
export async function openForTalk(context: TransactionContext & { actor: SignedInActor }, holderId: string, why: string): Promise<Dossier> {
  const holder = await openDossier(context, holderId, why);
  if (holder.contactPersonId !== context.actor.accountId) throw new NotFound();
  return holder;
}

const inForce = (holderId: string, stage?: Stage) => and(eq(talkNotes.holderId, holderId), isNull(talkNotes.replacedAt), stage && eq(talkNotes.stage, stage));

/** What was noted last in a talk, by question; empty for who isn't the contact person. */
export async function notesInForce({ db }: TransactionContext, holderId: string, stage: Stage): Promise<Map<Field, NoteInForce>> {
  const rows = await db
    .select({ field: talkNotes.field, answer: talkNotes.answer, way: talkNotes.way, page: talkNotes.page, by: accounts.name, notedAt: talkNotes.notedAt })
    .from(talkNotes)
    .leftJoin(accounts, eq(accounts.id, talkNotes.notedBy))
    .where(inForce(holderId, stage))
    .limit(FIELDS.length);
  return new Map(rows.map(({ field, ...note }) => [field, note]));
}

export interface AnswerShown {
  answer: Answer;
  /** Who noted it in a talk and when; null where it comes from the dossier, or was changed there since. */
  noted: { by: string | null; at: Date; way: Way } | null;
}

/** Every question of a talk with what stands. */
export async function answersInTalk(context: TransactionContext, holder: ToldInDossier & { id: string }, stage: Stage): Promise<Map<Field, AnswerShown>> {
  const notes = await notesInForce(context, holder.id, stage);
  return new Map(fieldsOf(stage).map((field) => {
    const note = notes.get(field);
    const answer = isInDossier(field) ? answerInDossier(field, holder) : note?.answer ?? [];
    return [field, { answer, noted: note && sameAnswer(note.answer, answer) ? { by: note.by, at: note.notedAt, way: note.way } : null }];
  }));
}

export interface TalkSoFar {
  answers: Map<Field, Answer>;
  last: { by: string | null; at: Date } | null;
}

/** What stands in each of the four talks, and who noted last. */
export async function talksOf({ db }: TransactionContext, holder: ToldInDossier & { id: string }): Promise<Map<Stage, TalkSoFar>> {
  const rows = await db
    .select({ stage: talkNotes.stage, field: talkNotes.field, answer: talkNotes.answer, by: accounts.name, at: talkNotes.notedAt })
    .from(talkNotes)
    .leftJoin(accounts, eq(accounts.id, talkNotes.notedBy))
    .where(inForce(holder.id))
    .orderBy(desc(talkNotes.notedAt))
    .limit(STAGES.length * FIELDS.length);
  return new Map(STAGES.map((stage) => {
    const own = rows.filter((row) => row.stage === stage);
    const answers = new Map<Field, Answer>(own.map(({ field, answer }) => [field, answer]));
    for (const field of fieldsOf(stage)) if (isInDossier(field)) answers.set(field, answerInDossier(field, holder));
    return [stage, { answers, last: own[0] ? { by: own[0].by, at: own[0].at } : null }];
  }));
}

/** Everything that was ever noted in a talk, of one question or of all, the latest first. */
export async function talkHistory({ db }: TransactionContext, holderId: string, stage: Stage, field: Field | null, asked: PageAsked) {
  const where = and(eq(talkNotes.holderId, holderId), eq(talkNotes.stage, stage), field ? eq(talkNotes.field, field) : undefined);
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ id: talkNotes.id, field: talkNotes.field, answer: talkNotes.answer, way: talkNotes.way, by: accounts.name, notedAt: talkNotes.notedAt, replacedAt: talkNotes.replacedAt, clashed: talkNotes.clashed })
        .from(talkNotes)
        .leftJoin(accounts, eq(accounts.id, talkNotes.notedBy))
        .where(where)
        .orderBy(desc(talkNotes.notedAt), desc(talkNotes.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(talkNotes).where(where))[0]!.total,
  });
}

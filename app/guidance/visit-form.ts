import { z } from "zod";
import { isFace } from "./mood.ts";
import { DOERS } from "./visit.ts";

const day = z.iso.date({ error: "fields:notADate" });
const line = z.string().trim().min(1).max(400).nullish().transform((said) => said ?? null);

/** A face as it was pressed; nothing: none. */
export const pressedFace = z.coerce.number().refine(isFace).nullish().transform((face) => (face && isFace(face) ? face : null));

export const PlanVisitForm = z.object({ matchId: z.uuid(), plannedOn: day });
export const MoveVisitForm = z.object({ to: day, reason: z.string().trim().min(1).max(280) });

/** An agreement: a row without words is left out. */
const Agreement = z.object({ what: z.string().trim().max(280).optional(), doer: z.enum(DOERS).default("contact-person"), byOn: day.nullish().transform((by) => by ?? null) });

export const VisitForm = z.object({
  madeOn: day,
  face: pressedFace,
  person: line,
  organisation: line,
  contactPerson: line,
  agreements: z.array(Agreement).max(10).default([]).transform((rows) => rows.flatMap(({ what, ...row }) => (what ? [{ what, ...row }] : []))),
});

export const TickForm = z.object({ agreementId: z.uuid(), done: z.enum(["yes", "no"]).transform((done) => done === "yes") });
export const OrganisationLineForm = z.object({ visitId: z.uuid(), line });

import { z } from "zod";

const yesOrNo = z.enum(["yes", "no"]);

/**
 * A status holder's answer to a proposal. A yes comes with a say about phone number and e-mail, which can be changed
 * later (`share`): nothing is given by leaving a question open.
 */
export const AnswerForm = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("yes"), matchId: z.uuid(), contactShared: yesOrNo }),
  z.object({ answer: z.literal("no"), matchId: z.uuid() }),
  z.object({ answer: z.literal("share"), matchId: z.uuid(), contactShared: yesOrNo }),
]);

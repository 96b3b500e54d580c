import { NotFound } from "#app/server/errors.ts";
import { isStage, type Stage } from "./talk.ts";

/** The talk that an address names. @throws NotFound for another word */
export function stageIn(word: string | undefined): Stage {
  if (!isStage(word)) throw new NotFound();
  return word;
}

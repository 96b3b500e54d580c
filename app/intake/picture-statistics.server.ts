import { sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { LEAST_PEOPLE } from "#app/matching/even-handedness.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { pictureAnswers, pictureIntakes } from "#db/schema/intake.ts";
import { type AnswerCount, pictureStatistics } from "./picture-statistics.ts";
import { PICTURES_VERSION, SETTINGS } from "./picture-triads.ts";

/** How the pictures of the version in force do in the actor's municipality: counts only, of the latest finished intake of each person. */
export async function municipalityPictures(context: TransactionContext & { actor: SignedInActor }) {
  const { db, actor } = context;
  const latest = sql`select distinct on (${pictureIntakes.holderId}) ${pictureIntakes.id} as id, ${pictureIntakes.holderId} as holder_id
    from ${pictureIntakes} join ${statusHolders} on ${statusHolders.id} = ${pictureIntakes.holderId}
    where ${pictureIntakes.finishedAt} is not null and ${pictureIntakes.version} = ${PICTURES_VERSION} and ${statusHolders.municipalityId} = ${actor.municipalityId}
    order by ${pictureIntakes.holderId}, ${pictureIntakes.finishedAt} desc`;
  const counts = (await db.execute(sql`
    with latest as (${latest}) -- after the screen to practise each setting once, then the repeats
    select answer.setting, answer.answer, holder.gender, tongue.language, count(*)::int as people
    from latest join ${pictureAnswers} answer on answer.intake_id = latest.id and answer.screen between 1 and ${SETTINGS.length}
    join ${statusHolders} holder on holder.id = latest.holder_id
    left join lateral (select min(spoken.language) as language from ${holderLanguages} spoken where spoken.holder_id = holder.id and spoken.mother_tongue) tongue on true
    group by 1, 2, 3, 4`)) as unknown as AnswerCount[];
  const [repeats] = (await db.execute(sql`
    with latest as (${latest})
    select (select count(*)::int from latest) as people, count(again.answer)::int as told, count(*) filter (where again.answer = first.answer)::int as alike
    from latest join ${pictureAnswers} again on again.intake_id = latest.id and again.screen > ${SETTINGS.length} and again.answer in ('hand', 'head', 'heart')
    join ${pictureAnswers} first on first.intake_id = latest.id and first.screen between 1 and ${SETTINGS.length} and first.setting = again.setting and first.answer in ('hand', 'head', 'heart')`)) as unknown as { people: number; told: number; alike: number }[];
  const { people, told, alike } = repeats!;
  return { version: PICTURES_VERSION, least: LEAST_PEOPLE, people, agreement: people >= LEAST_PEOPLE && told > 0 ? Math.round((alike * 100) / told) : null, ...pictureStatistics([...counts], LEAST_PEOPLE) };
}

import { and, asc, eq, ne } from "drizzle-orm";
import { fallingAmong } from "#app/guidance/mood-queries.server.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONTACT_PERSONS, MOST_PEOPLE, type TodaySection, whoColumns, whoOf, windowOf } from "./section.server.ts";

/** Of whom the line of faces falls. Faces are for the contact person alone: nobody of those for whom one stands in. */
export const fallingFaces: TodaySection = {
  key: "faces",
  title: (t) => t("today:faces.title"),
  async read({ context, t, ...asked }) {
    const people = await context.db
      .select(whoColumns)
      .from(statusHolders)
      .innerJoin(...CONTACT_PERSONS)
      .where(and(eq(statusHolders.contactPersonId, context.actor.accountId), ne(statusHolders.state, "closed")))
      .orderBy(asc(statusHolders.firstName), asc(statusHolders.id))
      .limit(MOST_PEOPLE);
    const falling = await fallingAmong(context, people.map(({ holderId }) => holderId));
    const fall = people.filter(({ holderId }) => falling.has(holderId));
    return {
      total: fall.length,
      lines: windowOf(fall, asked).map((who) => ({
        id: who.holderId, ...whoOf(who, context.actor), late: false, href: `/people/${who.holderId}`, action: t("today:faces.action"), reason: t("today:faces.line", { name: who.firstName }),
      })),
    };
  },
};

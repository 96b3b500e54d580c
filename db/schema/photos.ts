import { sql } from "drizzle-orm";
import { check, pgPolicy, pgTable, uuid } from "drizzle-orm/pg-core";
import { PHOTO_BYTES_MOST } from "#app/accounts/photo.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorMunicipality, actorRole, appRole, bytes, createdAt, id } from "./columns.ts";
import { municipalities } from "./municipalities.ts";

/** The portrait of someone who accompanies others, as status holders see it beside the name. A new one is a new row: the key is the version. */
export const staffPhotos = pgTable("staff_photos", {
  id: id(),
  accountId: uuid().notNull().unique().references(() => accounts.id, { onDelete: "cascade" }),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  /** WebP. */
  image: bytes().notNull(),
  createdAt: createdAt(),
}, (t) => [
  check("staff_photos_size", sql`octet_length(${t.image}) between 1 and ${sql.raw(String(PHOTO_BYTES_MOST))}`),
  pgPolicy("staff_photos_are_seen_in_the_municipality", {
    to: appRole,
    for: "select",
    using: sql`${actorRole} = 'system' or (${actorRole} in ('status-holder', 'consultant', 'coordinator') and ${t.municipalityId} = ${actorMunicipality})`,
  }),
  pgPolicy("staff_photos_are_one_s_own", {
    to: appRole,
    using: sql`${actorRole} = 'system' or (${actorRole} in ('consultant', 'coordinator') and ${t.accountId} = ${actorId} and ${t.municipalityId} = ${actorMunicipality})`,
  }),
  // A colleague who leaves takes the portrait along: the coordinator who closes the account deletes it.
  pgPolicy("staff_photos_go_with_the_account", {
    to: appRole,
    for: "delete",
    using: sql`${actorRole} = 'coordinator' and ${t.municipalityId} = ${actorMunicipality}`,
  }),
]);

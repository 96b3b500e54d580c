import { eq } from "drizzle-orm";
import sharp from "sharp";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { staffPhotos } from "#db/schema/photos.ts";
import { PHOTO_FILE_BYTES_MOST, PHOTO_HEIGHT, PHOTO_PIXELS_MOST, PHOTO_WIDTH } from "./photo.ts";

/**
 * A photo of any size and kind as a portrait: upright, cut to the doorway's shape around what stands out most, as WebP, and
 * without what phones write into it (where and when it was taken).
 * @throws Refusal `photoTooLarge`, `photoNotReadable`
 */
export async function portraitOf(file: Uint8Array): Promise<Buffer> {
  if (file.length > PHOTO_FILE_BYTES_MOST) throw new Refusal("photoTooLarge", { megabytes: PHOTO_FILE_BYTES_MOST / 1_000_000 });
  try {
    return await sharp(file, { limitInputPixels: PHOTO_PIXELS_MOST, failOn: "error" })
      .rotate()
      .resize(PHOTO_WIDTH, PHOTO_HEIGHT, { fit: "cover", position: sharp.strategy.attention })
      .webp({ quality: 82 })
      .toBuffer();
  } catch {
    throw new Refusal("photoNotReadable");
  }
}

/** Keeps someone's own portrait, in place of the one before. @throws Refusal as `portraitOf` */
export async function changePhoto(context: Context & { actor: SignedInActor }, file: Uint8Array): Promise<void> {
  // Before the transaction: drawing takes a while, and holds nothing.
  const image = await portraitOf(file);
  await transact(context, async (tx) => {
    const { accountId, municipalityId } = context.actor;
    await tx.db.delete(staffPhotos).where(eq(staffPhotos.accountId, accountId));
    const [photo] = await tx.db.insert(staffPhotos).values({ accountId, municipalityId, image, createdAt: tx.now }).returning({ id: staffPhotos.id });
    await recordAudit(tx, { action: "account.photo-changed", objectId: accountId, details: { photo: found(photo).id } });
  });
}

/** Takes one's own portrait away: letters stand in its place again. Nothing happens where there is none. */
export async function removePhoto(context: Context & { actor: SignedInActor }): Promise<void> {
  await transact(context, async (tx) => {
    const { accountId } = context.actor;
    const gone = await tx.db.delete(staffPhotos).where(eq(staffPhotos.accountId, accountId)).returning({ id: staffPhotos.id });
    if (gone.length > 0) await recordAudit(tx, { action: "account.photo-removed", objectId: accountId });
  });
}

/** Someone's portrait, by the account: the key of it, or null. */
export async function photoOf({ db }: TransactionContext, accountId: string): Promise<string | null> {
  const [row] = await db.select({ id: staffPhotos.id }).from(staffPhotos).where(eq(staffPhotos.accountId, accountId));
  return row?.id ?? null;
}

/** The picture itself. @throws NotFound where there is none that the actor may see */
export async function readPhoto({ db }: TransactionContext, photoId: string): Promise<Buffer> {
  const [row] = await db.select({ image: staffPhotos.image }).from(staffPhotos).where(eq(staffPhotos.id, photoId));
  return found(row).image;
}

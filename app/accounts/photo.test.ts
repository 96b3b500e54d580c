import sharp from "sharp";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { Refusal } from "#app/server/errors.ts";
import { contactPersonOf } from "#app/status-holders/status-holder-queries.server.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { closeAccount } from "./close-account.server.ts";
import { changePhoto, photoOf, portraitOf, readPhoto, removePhoto } from "./photo.server.ts";
import { PHOTO_BYTES_MOST, PHOTO_FILE_BYTES_MOST, PHOTO_HEIGHT, PHOTO_WIDTH } from "./photo.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let filmon: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
});
beforeEach(async () => {
  marloes = await aConsultant(site.db, municipality);
  filmon = await aHolder(site.db, marloes);
});

/** As a phone writes it: lying on its side, with a note that says so, and with where it was taken. */
const fromPhone = () =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: "#c66", noise: { type: "gaussian", mean: 128, sigma: 60 } } })
    .jpeg()
    .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
const change = async (actor: SignedInActor) => changePhoto(contextFor(site.db, actor), new Uint8Array(await fromPhone()));
const seen = (actor: SignedInActor, photoId: string) => readAs(site.db, actor, (context) => readPhoto(context, photoId));
const own = (account: Account) => readAs(site.db, account.actor, (context) => photoOf(context, account.actor.accountId));

test("any photo becomes a small upright portrait that doesn't tell where it was taken", async () => {
  const portrait = await portraitOf(await fromPhone());
  const told = await sharp(portrait).metadata();
  expect(told).toMatchObject({ format: "webp", width: PHOTO_WIDTH, height: PHOTO_HEIGHT });
  expect(told.exif).toBeUndefined();
  expect(portrait.length).toBeLessThan(PHOTO_BYTES_MOST);
});

test("lying on its side, it is turned upright before it is cut", async () => {
  // Above black, below white, as seen upright; kept as a phone does it, a quarter turn to the left.
  const half = { width: 400, height: 400, channels: 3 as const };
  const lying = await sharp({ create: { width: 800, height: 400, channels: 3, background: "#fff" } })
    .composite([{ input: await sharp({ create: { ...half, background: "#000" } }).png().toBuffer(), left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const rows = await sharp(await portraitOf(lying)).resize(1, PHOTO_HEIGHT, { fit: "fill" }).greyscale().raw().toBuffer();
  expect(rows[4]).toBeLessThan(60);
  expect(rows[PHOTO_HEIGHT - 5]).toBeGreaterThan(200);
});

test.each([
  ["text", () => Buffer.from("geen foto"), "photoNotReadable"],
  ["a photo that ends halfway", async () => (await fromPhone()).subarray(0, 20_000), "photoNotReadable"],
  ["a drawing that could hold a script", () => Buffer.from("<html><script>alert(1)</script></html>"), "photoNotReadable"],
  ["a file beyond all measure", () => Buffer.alloc(PHOTO_FILE_BYTES_MOST + 1), "photoTooLarge"],
] as const)("%s is refused, and the portrait of before stays", async (_, file, key) => {
  await change(marloes.actor);
  const before = await own(marloes);
  const sent = new Uint8Array(await file());
  await expect(changePhoto(contextFor(site.db, marloes.actor), sent)).rejects.toMatchObject({ key });
  await expect(changePhoto(contextFor(site.db, marloes.actor), sent)).rejects.toBeInstanceOf(Refusal);
  expect(await own(marloes)).toBe(before);
});

test("whom someone accompanies sees the portrait; buddies and other municipalities don't", async () => {
  await change(marloes.actor);
  const photoId = (await own(marloes))!;
  expect(await readAs(site.db, filmon.actor, (context) => contactPersonOf(context, filmon.id))).toMatchObject({ photo: `/photos/${photoId}` });
  expect((await seen(filmon.actor, photoId)).subarray(0, 4).toString()).toBe("RIFF");
  const walid = await aBuddy(site.db, municipality);
  const elsewhere = await aConsultant(site.db, await aMunicipality(site.db));
  const stranger = await aHolder(site.db, elsewhere);
  for (const actor of [walid.actor, elsewhere.actor, stranger.actor]) await expect(seen(actor, photoId)).rejects.toThrow("not found");
});

test("a new one has a new address, a removed one none, and nobody changes another's", async () => {
  const lotte = await aConsultant(site.db, municipality);
  await change(marloes.actor);
  const first = (await own(marloes))!;
  await change(marloes.actor);
  const second = (await own(marloes))!;
  expect(second).not.toBe(first);
  await expect(seen(filmon.actor, first)).rejects.toThrow("not found");
  await removePhoto(contextFor(site.db, lotte.actor));
  expect(await own(marloes)).toBe(second);
  await removePhoto(contextFor(site.db, marloes.actor));
  expect(await own(marloes)).toBeNull();
  const records = await site.asOwner(`select action from audit_records where object_id = '${marloes.actor.accountId}' and action like 'account.photo%' order by id`);
  expect(records.map(({ action }) => action)).toEqual(["account.photo-changed", "account.photo-changed", "account.photo-removed"]);
});

test("who leaves takes the portrait along", async () => {
  const annelies = await aCoordinator(site.db, municipality);
  const lotte = await aConsultant(site.db, municipality);
  await change(lotte.actor);
  await closeAccount(contextFor(site.db, annelies.actor), lotte.actor.accountId);
  expect(await own(lotte)).toBeNull();
});

import { z } from "zod";
import { DIGITS_IN_PIN, isGuessed, PIN_PICTURES, PICTURE_FIELDS, type PinKind, pinOfPictures } from "./pin.ts";

/** Arabic and Persian keyboards have digits of their own, and people leave a space between groups. */
function asciiDigits(typed: string): string {
  return typed.replace(/[\s\u200e\u200f-]/g, "").replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf)));
}

const digits = z.string().transform(asciiDigits).pipe(z.string().regex(new RegExp(`^[0-9]{${DIGITS_IN_PIN}}$`), { error: "fields:pin" }));
const picture = z.enum(PIN_PICTURES, { error: "fields:pinPictures" });

const typedDigits = z.object({ pin: digits });
const tappedPictures = z
  .object({ picture1: picture, picture2: picture, picture3: picture, picture4: picture })
  .transform((tapped) => ({ pin: pinOfPictures(PICTURE_FIELDS.map((field) => tapped[field])) }));

/** To sign in: what the card asks for. */
export const PIN_FORMS = { digits: typedDigits, pictures: tappedPictures } as const satisfies Record<PinKind, z.ZodType<{ pin: string }>>;

const notGuessed = (kind: PinKind) => (value: { pin: string }) => !isGuessed(kind, value.pin);

/** To choose an own one: not what everyone tries first. */
export const OWN_PIN_FORMS = {
  digits: typedDigits.refine(notGuessed("digits"), { error: "fields:pinGuessed", path: ["pin"] }),
  pictures: tappedPictures.refine(notGuessed("pictures"), { error: "fields:pinGuessed", path: ["picture1"] }),
} as const satisfies Record<PinKind, z.ZodType<{ pin: string }>>;

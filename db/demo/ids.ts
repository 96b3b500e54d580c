import { createHash } from "node:crypto";

/** A key that is the same on every run: a UUID of version 8 (one's own making), taken from the name. */
export function demoId(kind: string, name: string): string {
  const bytes = createHash("sha256").update(`meedoen demo region\n${kind}\n${name}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Of staff and buddies and status holders by their key, of an organisation's member by name. */
export const accountIdOf = (who: "staff" | "member" | "buddy" | "status-holder", key: string) => demoId(`account of ${who}`, key);

/** An address at a domain that is kept for examples. */
export function emailOf(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ı", "i").toLowerCase();
  return `${plain.replaceAll(/[^a-z]+/g, ".")}@voorbeeld.nl`;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Numbers that no provider gives out. */
export const mobileOf = (series: number, index: number) => `06-00 00 ${twoDigits(series)} ${twoDigits(index)}`;
export const officePhoneOf = (index: number) => `085-0 000 0${twoDigits(index)}`;

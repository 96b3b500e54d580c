import { z } from "zod";
import { CONTACT_KINDS } from "./contact.ts";

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** The instant of a clock time in the Netherlands, as a browser's date-and-time field gives it; null when it isn't one. */
export function amsterdamInstant(local: string): Date | null {
  if (!LOCAL.test(local)) return null;
  const asUtc = new Date(`${local}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  const offset = (at: Date) => {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" }).formatToParts(at);
    const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find((part) => part.type === "timeZoneName")!.value)!;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
  // The offset is that of the instant itself: asked twice, for the hours around a change of the clock.
  const near = new Date(asUtc.getTime() - offset(asUtc));
  return new Date(asUtc.getTime() - offset(near));
}

const startsAt = z.string().transform((local, check) => {
  const instant = amsterdamInstant(local);
  if (instant) return instant;
  check.addIssue({ code: "custom", message: "fields:notADate" });
  return z.NEVER;
});

export const AppointmentForm = z.object({
  kind: z.enum(CONTACT_KINDS),
  withName: z.string().trim().min(1).max(120),
  startsAt,
  minutes: z.coerce.number().int().min(5).max(600).default(60),
  location: z.string().trim().min(1).max(200),
});

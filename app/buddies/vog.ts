import { calendarDay } from "#app/i18n/formatters.ts";

/** How a buddy's VOG (certificate of conduct) stands on a day; days as YYYY-MM-DD, the last day counts. */
export type VogStanding = "missing" | "inOrder" | "expired";

export function vogStanding(expiresOn: string | null, today: string): VogStanding {
  if (!expiresOn) return "missing";
  return expiresOn >= today ? "inOrder" : "expired";
}

/** How long before its last day a VOG is asked anew: an application takes up to eight weeks. */
export const VOG_RENEWAL_DAYS = 60;

/** The last day on which a VOG that ends then is to be renewed now. */
export function vogRenewalBefore(now: Date): string {
  return calendarDay(new Date(now.getTime() + VOG_RENEWAL_DAYS * 86_400_000));
}

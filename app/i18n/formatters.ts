import { type InterfaceLanguage, LANGUAGE_FACTS } from "./languages.ts";

/** Everything people see is in the time of the Netherlands. */
const timeZone = "Europe/Amsterdam";

const cache = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: InterfaceLanguage, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LANGUAGE_FACTS[language].locale, { timeZone, ...options });
    cache.set(key, format);
  }
  return format;
}

/**
 * Where CLDR 48 puts the month before the day, as in American English, though its readers here see letters that don't
 * (Tigrinya, Somali). And Tigrinya names of months stand for the Gregorian ones in Eritrea, for those of a calendar that
 * begins a week or two later in Ethiopia: the number of the month says which is meant. Source: CLDR 48, ti and so.
 */
const DAY_FIRST: readonly InterfaceLanguage[] = ["ti", "so"];
const MONTH_NUMBERED: readonly InterfaceLanguage[] = ["ti"];

/** The name of the month as it stands behind a day: "листопада", not "листопад". */
function monthOf(at: Date, language: InterfaceLanguage): string {
  const name = dateFormat(language, "dayAndMonth", { day: "numeric", month: "long" }).formatToParts(at).find(({ type }) => type === "month")!.value;
  return MONTH_NUMBERED.includes(language) ? `${name} (${Number(calendarDay(at).slice(5, 7))})` : name;
}

const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });

/** Which day it is in the Netherlands at an instant, as YYYY-MM-DD: to compare with dates, not to show. */
export function calendarDay(at: Date): string {
  return isoDay.format(at);
}

/** A day such as "24 november 2026". Takes an instant, or a date as YYYY-MM-DD. */
export function formatDay(day: Date | string, language: InterfaceLanguage): string {
  const at = typeof day === "string" ? new Date(`${day.slice(0, 10)}T12:00:00Z`) : day;
  if (DAY_FIRST.includes(language)) return `${dateFormat(language, "dayOfMonth", { day: "numeric" }).format(at)} ${monthOf(at, language)} ${calendarDay(at).slice(0, 4)}`;
  return dateFormat(language, "day", { day: "numeric", month: "long", year: "numeric" }).format(at);
}

/** A day of this year in short, such as "24 nov". Takes a date as YYYY-MM-DD. */
export function formatShortDay(day: string, language: InterfaceLanguage): string {
  return dateFormat(language, "short", { day: "numeric", month: "short" }).format(new Date(`${day}T12:00:00Z`));
}

/** A month such as "november 2026". Takes YYYY-MM. */
export function formatMonth(month: string, language: InterfaceLanguage): string {
  const at = new Date(`${month}-15T12:00:00Z`);
  if (MONTH_NUMBERED.includes(language)) return `${monthOf(at, language)} ${month.slice(0, 4)}`;
  return dateFormat(language, "month", { month: "long", year: "numeric" }).format(at);
}

/** A moment such as "dinsdag 24 november om 14:30". */
export function formatMoment(at: Date, language: InterfaceLanguage): string {
  if (DAY_FIRST.includes(language)) {
    const { weekday, day, month } = formatLeaf(at, language);
    return `${weekday} ${day} ${month}, ${formatTime(at, language)}`;
  }
  return dateFormat(language, "moment", { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** A day in the parts that a calendar leaf shows: "dinsdag", "24", "november". */
export function formatLeaf(at: Date, language: InterfaceLanguage): { weekday: string; day: string; month: string } {
  return {
    weekday: dateFormat(language, "weekday", { weekday: "long" }).format(at),
    day: dateFormat(language, "dayOfMonth", { day: "numeric" }).format(at),
    month: monthOf(at, language),
  };
}

/** A time such as "14:30": everywhere as Dutch clocks and letters say it. */
export function formatTime(at: Date, language: InterfaceLanguage): string {
  return dateFormat(language, "time", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
}

/** A number with at most this many decimals. */
export function formatNumber(value: number, language: InterfaceLanguage, decimals = 0): string {
  return new Intl.NumberFormat(LANGUAGE_FACTS[language].locale, { maximumFractionDigits: decimals }).format(value);
}

/** A list such as "a, b en c". */
export function formatList(items: readonly string[], language: InterfaceLanguage): string {
  return new Intl.ListFormat(LANGUAGE_FACTS[language].locale, { type: "conjunction" }).format(items);
}

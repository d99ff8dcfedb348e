import type { Locale } from "../config/languages.ts";

/** A moment as the server sends it: for machines, and in words that hold before any script has run. */
export interface Moment {
  /** ISO 8601 */
  at: string;
  text: string;
  /** By the server's clock, because the reader's may be wrong; negative when it has passed. */
  leftSeconds: number;
}

/** The clock most readers of a region look at. Where a region has several, the text names the one it means. */
const zones: Record<string, string> = { cn: "Asia/Shanghai", jp: "Asia/Tokyo", us: "America/New_York" };
const europe = "Europe/Berlin";
const oneClock = new Set(["cn", "jp"]);

const clock = (at: Date, now: Date, locale: Locale, zone: { timeZone?: string; timeZoneName?: "short" }): string => {
  const day = (date: Date) =>
    new Intl.DateTimeFormat("en", { ...zone, timeZoneName: undefined, dateStyle: "short" }).format(date);
  const year = (date: Date) =>
    new Intl.DateTimeFormat("en", { ...zone, timeZoneName: undefined, year: "numeric" }).format(date);
  const inYear = year(at) === year(now) ? {} : ({ year: "numeric" } as const);
  const date = day(at) === day(now) ? {} : ({ ...inYear, month: "long", day: "numeric" } as const);
  return new Intl.DateTimeFormat(locale, { ...date, hour: "numeric", minute: "2-digit", ...zone }).format(at);
};

/**
 * "14:32" today, "26 November, 14:32" on another day, with the year when it is another one, and with its zone where the
 * region has more than one.
 */
export const momentIn = (at: string, now: Date, locale: Locale, countries: string[]): Moment => {
  const [country = ""] = countries;
  const timeZone = countries.length > 1 ? europe : (zones[country] ?? "UTC");
  const zone = oneClock.has(country) ? { timeZone } : ({ timeZone, timeZoneName: "short" } as const);
  const leftSeconds = Math.floor((new Date(at).getTime() - now.getTime()) / 1000);
  return { at, text: clock(new Date(at), now, locale, zone), leftSeconds };
};

/** The same on the reader's own clock, which only the browser knows. */
export const momentHere = (at: string, now: Date, locale: Locale): string => clock(new Date(at), now, locale, {});

import type { TwoTexts } from "../../types/impact";

/** What people type into the forms of a catalogue, and what the shop is asked for. */
export const NO_TEXTS: TwoTexts = { en: "", "zh-CN": "" };

export const typedCount = (count: number | null | undefined): string => (count == null ? "" : String(count));

/** Null for nothing; what is no whole number is asked for as one that the shop refuses, naming the field. */
export function countOf(typed: string): number | null {
  const digits = typed.normalize("NFKC").replace(/[,\s]/g, "");
  if (digits === "") return null;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : -1;
}

/** Nothing in both languages is no text. */
export const textsOrNull = (texts: TwoTexts): TwoTexts | null =>
  texts.en.trim() || texts["zh-CN"].trim() ? texts : null;

/** Lower-case letters, digits and hyphens of a name in English. */
export const handleFrom = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");

/** Only what is said otherwise now: what another one changed meanwhile is not written over. */
export function changesOf<Terms extends object>(before: Terms, after: Terms): Partial<Terms> {
  const old = before as Record<string, unknown>;
  const changes = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(old[field]),
  );
  return Object.fromEntries(changes) as Partial<Terms>;
}

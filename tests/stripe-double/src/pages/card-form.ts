import { cardByNumber, passesLuhn, type TestCard } from "../test-cards.ts";
import type { Texts } from "./texts.ts";

export interface CardEntry {
  card: TestCard;
  expiry: { month: number; year: number };
}

/** Reads the card fields as the real page does, or names the first thing that is wrong. */
export function readCard(values: Record<string, string>, now: Date): CardEntry | { problem: keyof Texts } {
  const quick = cardByNumber(values.testCard ?? "");
  if (quick) return { card: quick, expiry: { month: 12, year: now.getUTCFullYear() + 5 } };
  const number = (values.cardNumber ?? "").replace(/[\s-]/g, "");
  if (!/^\d{12,19}$/.test(number)) return { problem: "incomplete_number" };
  if (!passesLuhn(number)) return { problem: "incorrect_number" };
  const expiry = readExpiry(values.cardExpiry ?? "");
  if (!expiry) return { problem: "invalid_expiry" };
  if (isPast(expiry, now)) return { problem: "expired" };
  if (!/^\d{3,4}$/.test(values.cardCvc ?? "")) return { problem: "invalid_cvc" };
  const card = cardByNumber(number);
  return card ? { card, expiry } : { problem: "not_a_test_card" };
}

function readExpiry(text: string): { month: number; year: number } | undefined {
  const [, month = "", year = ""] = /^\s*(\d{1,2})\s*\/?\s*(\d{2}|\d{4})\s*$/.exec(text) ?? [];
  const result = { month: Number(month), year: year.length === 2 ? 2000 + Number(year) : Number(year) };
  return result.month >= 1 && result.month <= 12 ? result : undefined;
}

/** A card is good to the end of its month. */
function isPast(expiry: { month: number; year: number }, now: Date): boolean {
  return expiry.year * 12 + expiry.month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
}

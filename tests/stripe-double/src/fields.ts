import { invalidParam } from "./errors.ts";
import { type Field, field, integer, object, text } from "./schema.ts";

/** Kinds of parameter that many endpoints share. */
const MAX_AMOUNT = 99_999_999;

// In minor units; Stripe states these per settlement currency.
const MINIMUM_AMOUNTS: Record<string, number> = { usd: 50, eur: 50, gbp: 30, jpy: 50 };

const currencies = new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()));

export function currency(): Field<string, false> {
  return field((raw, param) => {
    const code = typeof raw === "string" ? raw.toLowerCase() : "";
    if (!currencies.has(code)) throw invalidParam(param, `Invalid currency: ${code}.`);
    return code;
  });
}

export function minimumAmount(currencyCode: string): number {
  return MINIMUM_AMOUNTS[currencyCode] ?? 1;
}

export function checkAmount(amount: number, currencyCode: string, param: string): void {
  const minimum = minimumAmount(currencyCode);
  if (amount < minimum) {
    throw invalidParam(
      param,
      `Amount must be at least ${minimum} ${currencyCode} in the smallest unit.`,
      "amount_too_small",
    );
  }
  if (amount > MAX_AMOUNT) {
    throw invalidParam(param, `Amount must be no more than ${MAX_AMOUNT} ${currencyCode}.`, "amount_too_large");
  }
}

export function metadata(): Field<Record<string, string>, false> {
  return field((raw, param) => {
    if (typeof raw === "string") {
      if (raw === "") return {};
      throw invalidParam(param, "Invalid object");
    }
    const entries = Object.entries(raw);
    if (entries.length > 50) throw invalidParam(param, "Metadata can have at most 50 keys.");
    for (const [key, value] of entries) {
      const name = `${param}[${key}]`;
      if (typeof value !== "string") throw invalidParam(name, "Metadata values must be strings.");
      if (key.length > 40) throw invalidParam(name, "Metadata keys can be at most 40 characters long.");
      if (value.length > 500) throw invalidParam(name, "Metadata values can be at most 500 characters long.");
    }
    return Object.fromEntries(entries) as Record<string, string>;
  });
}

/** Stripe merges: a key sent empty is removed, keys not sent stay. */
export function mergeMetadata(old: Record<string, string>, sent: Record<string, string> | undefined) {
  return Object.fromEntries(Object.entries({ ...old, ...sent }).filter(([, value]) => value !== ""));
}

export function email(): Field<string, false> {
  return field((raw, param) => {
    if (typeof raw === "string" && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(raw) && raw.length <= 512) return raw;
    throw invalidParam(param, `Invalid email address: ${String(raw)}`, "email_invalid");
  });
}

export function webUrl(): Field<string, false> {
  return field((raw, param) => {
    const ok = typeof raw === "string" && raw.length <= 5000 && /^https?:$/.test(protocolOf(raw));
    if (ok) return raw;
    throw invalidParam(param, "Not a valid URL", "url_invalid");
  });
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : "";
}

export const address = object({
  line1: text({ emptyable: true }),
  line2: text({ emptyable: true }),
  city: text({ emptyable: true }),
  state: text({ emptyable: true }),
  postal_code: text({ emptyable: true }),
  country: text({ emptyable: true }),
});

export const shipping = object({
  name: text(),
  phone: text({ emptyable: true }),
  carrier: text(),
  tracking_number: text(),
  address,
});

export const createdFilter = field((raw, param) => {
  if (typeof raw === "string") {
    const exact = integer().read(raw, param);
    return { gte: exact, lte: exact };
  }
  return object({ gt: integer(), gte: integer(), lt: integer(), lte: integer() }).read(raw, param);
});

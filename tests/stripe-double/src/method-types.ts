import { invalidParam } from "./errors.ts";

export const METHOD_TYPES = ["card", "alipay", "wechat_pay"] as const;
export type MethodType = (typeof METHOD_TYPES)[number];

/** Wallets take the money at once, in the currencies they know. */
const WALLET_CURRENCIES = new Set(["aud", "cad", "cny", "eur", "gbp", "hkd", "jpy", "sgd", "usd"]);

/**
 * Stripe works out which methods fit a payment; the list sent with it only narrows that down. A method that does not fit
 * is left out silently, and only an empty result is an error. This double has cards switched on unless others are named.
 */
export function eligibleTypes(wish: {
  allowed: MethodType[] | undefined;
  excluded: MethodType[] | undefined;
  currency: string;
  holdsEveryMethod: boolean;
}): MethodType[] {
  const types = (wish.allowed ?? ["card"])
    .filter((type, i, all) => all.indexOf(type) === i)
    .filter((type) => !wish.excluded?.includes(type))
    .filter((type) => type === "card" || (!wish.holdsEveryMethod && WALLET_CURRENCIES.has(wish.currency)));
  if (types.length > 0) return types;
  throw invalidParam(
    "allowed_payment_method_types",
    `No valid payment method types for this payment in ${wish.currency}. Wallets cannot be used with \`capture_method=manual\`.`,
  );
}

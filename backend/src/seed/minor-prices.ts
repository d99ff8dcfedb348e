import { currencies, type Prices } from "./types";

/** Whole hundredths, or whole yen. */
export const minor = (amount: number, currency: string) => String(Math.round(amount * (currency === "jpy" ? 1 : 100)));

export const minorOf = (prices: Prices) =>
  Object.fromEntries(currencies.map((code) => [code, minor(prices[code], code)]));

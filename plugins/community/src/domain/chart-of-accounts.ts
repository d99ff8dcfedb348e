import { DomainError } from "./errors";

/**
 * Decides which accounts there are and how their codes read. A code ends with its currency. Legs are signed: a debit is
 * positive, a credit negative, so that a transfer sums to zero; on an account whose normal side is credit a balance of
 * −100 means that it holds 100.
 *
 * | code | side | holds |
 * |---|---|---|
 * | `receivable:stripe:cny` | debit | captured and not refunded, before fees and payouts |
 * | `cash:bank:cny` | debit | the bank account: pledges come in, deliveries are paid |
 * | `revenue:merch:cny` | credit | items sold, on the way to goals and shop: zero when all of it is allocated |
 * | `revenue:sponsorship:cny` | credit | what sponsors paid, likewise on the way |
 * | `shipping:collected:cny` | credit | what buyers paid for parcels |
 * | `tax:collected:cny` | credit | what is owed to tax offices |
 * | `shop:retained:cny` | credit | what no rule gave away |
 * | `goal:<goal id>:cny` | credit | given to the goal and not spent; below nothing when refunded after it was spent |
 * | `pool:goals:cny` | credit | given for goals that were cancelled, waiting for another goal |
 * | `expense:rewards:cny` | debit | what contributors were sent as thanks, at the price a buyer pays |
 * | `goods:given:cny` | credit | the same goods, given away instead of sold |
 * | `contributor:<contributor id>:points_standing` | credit | what somebody's contributions are worth; never spent |
 * | `contributor:<contributor id>:points_spendable` | credit | the same, until it is spent or runs out |
 * | `points:given:points_standing` | debit | all points that were given and not taken back; likewise those to spend |
 * | `used:spent:points_spendable` | credit | what rewards were redeemed for, without what came back |
 * | `used:expired:points_spendable` | credit | what ran out |
 *
 * Any of them may be below nothing for a while: a refund can come before a payout, a bill before a pledge.
 */
const WORD = /^[A-Za-z0-9_]+$/;

/** @throws DomainError `account_code_invalid` when an id or a currency would make the code ambiguous. */
function code(...words: string[]): string {
  const odd = words.find((word) => !WORD.test(word));
  if (odd === undefined) return words.join(":");
  throw new DomainError("invalid_data", "account_code_invalid", `Not a part of an account's code: "${odd}"`);
}

/** Currencies in lower case. */
export const ACCOUNTS = {
  stripe: (currency: string) => code("receivable", "stripe", currency),
  bank: (currency: string) => code("cash", "bank", currency),
  merch: (currency: string) => code("revenue", "merch", currency),
  sponsorship: (currency: string) => code("revenue", "sponsorship", currency),
  shipping: (currency: string) => code("shipping", "collected", currency),
  tax: (currency: string) => code("tax", "collected", currency),
  shop: (currency: string) => code("shop", "retained", currency),
  goal: (goalId: string, currency: string) => code("goal", goalId, currency),
  thanks: (currency: string) => code("expense", "rewards", currency),
  goodsGiven: (currency: string) => code("goods", "given", currency),
  pool: (currency: string) => code("pool", "goals", currency),
  contributor: (contributorId: string, unit: string) => code("contributor", contributorId, unit),
  points: (unit: string) => code("points", "given", unit),
  used: (how: "spent" | "expired", unit: string) => code("used", how, unit),
} as const;

/** Units like any currency, without parts. */
export const POINTS = { standing: "points_standing", spendable: "points_spendable" } as const;

const DEBIT_SIDE: ReadonlySet<string> = new Set(["receivable", "cash", "points", "expense"]);

/** For opening an account that a leg names for the first time. */
export function normalSideOf(accountCode: string): "debit" | "credit" {
  return DEBIT_SIDE.has(accountCode.split(":")[0] as string) ? "debit" : "credit";
}

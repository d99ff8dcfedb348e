import { also } from "./also";
import { heldUnits } from "./hold-sql";
import { ledgerInvariants } from "./ledger-invariants";
import { LIMITS_SQL } from "./limits-sql";
import { unpaidOrders } from "./paid-sql";
import { grants } from "./rewards-sql";
import { entitlements, SPONSOR_MONEY_SQL, SPONSOR_PLACES_SQL } from "./sponsors-sql";
import { RESERVED_SQL, unreservedLines } from "./stock-sql";
import { unequalBooks, unorderedPayments } from "./stripe-sql";

/** How a question reaches the database: the platform's pool in the server, a plain connection in the terminal. */
export type Ask = <Row>(sql: string) => Promise<Row[]>;

/** One sentence that must always be true, and the question that finds what breaks it. */
export interface Invariant {
  code: string;
  words: string;
  /** Rows that break it. Each has a `reason`; the other columns say where, what was expected and what was found. */
  sql: string;
  /** More such rows, where a question to the database cannot find them. */
  more?: (ask: Ask) => Promise<Record<string, unknown>[]>;
}

/** What is still under way is left alone for this long, as the reaper leaves it to whoever is at work on it. */
export const PATIENCE_SECONDS = 180;

/** Asked by the admin's page and by `npm run integrity` alike. Another part of the shop adds its sentences here. */
export async function invariants(patienceSeconds = PATIENCE_SECONDS): Promise<readonly Invariant[]> {
  return [...shopInvariants(patienceSeconds), ...(await ledgerInvariants(patienceSeconds))];
}

function shopInvariants(patienceSeconds: number): readonly Invariant[] {
  return [
    {
      code: "S1",
      words: "What each shelf has reserved is the sum of its live reservations, and never more than lies there.",
      sql: RESERVED_SQL,
    },
    {
      code: "S2",
      words: "Every line of a live order has its units reserved until they are fulfilled.",
      sql: unreservedLines(),
    },
    {
      code: "P1",
      words: "Every live order came from a cart and is paid in full, or is free by a known promotion or a grant.",
      sql: unpaidOrders(patienceSeconds),
    },
    {
      code: "P2",
      words:
        "Every payment that Stripe holds has exactly one live order, or is on its way back; a cart makes one order.",
      sql: unorderedPayments(patienceSeconds),
    },
    {
      code: "P3",
      words:
        "No payment gives back more than it brought in, our books say of each what Stripe says, and no invoice's number is missing.",
      sql: unequalBooks(patienceSeconds),
      more: also(SPONSOR_MONEY_SQL),
    },
    {
      code: "C1",
      words:
        "No edition is sold beyond its size or its limit per person, no sponsor's tier and no benefit beyond its places, and no promotion is used beyond its limit.",
      sql: LIMITS_SQL,
      more: also(SPONSOR_PLACES_SQL),
    },
    {
      code: "E1",
      words:
        "What a sponsor is entitled to is what was signed, while it is paid and its term runs; its discount codes are good for as long.",
      sql: entitlements(patienceSeconds),
    },
    {
      code: "R1",
      words:
        "A grant has at most one live order, of what was granted and nothing else; a program has set aside what its grants are worth.",
      sql: grants(patienceSeconds),
    },
    {
      code: "H1",
      words: "Units held for buyers who are paying are really there, and every order used up exactly one hold.",
      sql: heldUnits(patienceSeconds),
    },
  ];
}

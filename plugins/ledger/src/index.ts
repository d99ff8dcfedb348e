/**
 * The ledger's public surface. The room stands so that the import rules hold from the first day; the interface,
 * its rules and its store arrive together with the goals and the books.
 */
export type CurrencyCode = string;

/** An amount of money as the ledger knows it: whole minor units and their currency. Never a float, never a bare number. */
export interface Amount {
  /** Minor units (fen, cents, yen). */
  readonly minor: bigint;
  /** ISO 4217, lower case. */
  readonly currency: CurrencyCode;
}

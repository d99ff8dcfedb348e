/** The ledger's public surface: `createLedger`, its types, its errors, and what works without a database. */
export type { Balance, BalancesAsked, Page, ReversalDraft, StatementLine } from "./answers.ts";
export type { Account, Side } from "./domain/account.ts";
export { type Amount, decimalsOf, formatMinor, parseMajor, type Unit } from "./domain/amount.ts";
export type { Json, JsonObject } from "./domain/canonical-json.ts";
export * from "./domain/errors.ts";
export type { ProofStep } from "./domain/merkle.ts";
export type { Seal } from "./domain/seal.ts";
export {
  credit,
  debit,
  LARGEST_BATCH,
  type Leg,
  type PostedLeg,
  type Receipt,
  type SourceKey,
  type Transfer,
  type TransferDraft,
} from "./domain/transfer.ts";
export type { ExportOptions } from "./export-books.ts";
export type { ExportRow, TransferRow } from "./export-rows.ts";
export { createLedger, type Ledger, type LedgerOptions } from "./ledger.ts";
export { type Ask, wrongNewestSeal } from "./newest-seal.ts";
export { soundness } from "./postgres/soundness.ts";
export { type InclusionProof, type SealOptions, verifyProof } from "./seal-books.ts";
export { type Verdict, verifyExport } from "./verify-export.ts";

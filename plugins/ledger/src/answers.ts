/** What the ledger is asked with, and what it answers. */
import type { Unit } from "./domain/amount.ts";
import type { JsonObject } from "./domain/canonical-json.ts";
import type { SourceKey, Transfer } from "./domain/transfer.ts";

export interface Balance {
  readonly account: string;
  readonly unit: Unit;
  /** Minor units, on the account's normal side. */
  readonly amountMinor: bigint;
}

export interface BalancesAsked {
  readonly beginning?: string;
  readonly except?: string;
  readonly at?: Date;
}

export interface StatementLine extends Omit<Transfer, "id" | "legs"> {
  readonly transferId: bigint;
  /** What the transfer did to the account, on its normal side. */
  readonly amountMinor: bigint;
  /** What it held after this transfer and all with a smaller id. */
  readonly balanceMinor: bigint;
}

export interface ReversalDraft {
  /** The transfer to take back. */
  readonly of: SourceKey;
  /** The row that causes the reversal. */
  readonly source: SourceKey;
  readonly occurredAt: Date;
  readonly metadata?: JsonObject;
}

/** Of a list that is read newest first. */
export interface Page {
  /** Only transfers with a smaller id. */
  readonly before?: bigint | undefined;
  /** 1 to 1 000; 50 unless given. */
  readonly limit?: number;
}

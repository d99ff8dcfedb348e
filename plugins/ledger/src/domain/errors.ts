/** Everything the ledger refuses, told by a stable `code`; the `kind` says whose turn it is. One class a reason, no texts to parse. */
export type ErrorKind = "invalid_data" | "not_found" | "not_allowed" | "conflict";

export abstract class LedgerError extends Error {
  abstract readonly code: string;
  abstract readonly kind: ErrorKind;
  override get name(): string {
    return this.constructor.name;
  }
}

/** What was handed in makes no sense by itself; `field` names the part. */
export class InvalidInput extends LedgerError {
  readonly code = "ledger_invalid_input";
  readonly kind = "invalid_data";
  readonly field: string;
  constructor(field: string, reason: string) {
    super(`${field} ${reason}`);
    this.field = field;
  }
}

/** The legs do not sum to zero in one unit (L1). */
export class Unbalanced extends LedgerError {
  readonly code = "ledger_unbalanced";
  readonly kind = "invalid_data";
}

export class UnknownAccount extends LedgerError {
  readonly code = "ledger_unknown_account";
  readonly kind = "not_found";
}

export class UnknownTransfer extends LedgerError {
  readonly code = "ledger_unknown_transfer";
  readonly kind = "not_found";
}

/** The account may not go below zero on its normal side, and would. */
export class WouldGoNegative extends LedgerError {
  readonly code = "ledger_would_go_negative";
  readonly kind = "not_allowed";
}

/** A reversal is final; what it undid wrongly is posted anew. */
export class ReversalOfReversal extends LedgerError {
  readonly code = "ledger_reversal_of_reversal";
  readonly kind = "not_allowed";
}

/** The same source key has been posted with another body. Nothing of the call was committed. */
export class KeyConflict extends LedgerError {
  readonly code = "ledger_key_conflict";
  readonly kind = "conflict";
}

/** The account exists with another unit, side or limit. */
export class AccountConflict extends LedgerError {
  readonly code = "ledger_account_conflict";
  readonly kind = "conflict";
}

export class AlreadyReversed extends LedgerError {
  readonly code = "ledger_already_reversed";
  readonly kind = "conflict";
}

/** Another process sealed at the same moment; its seal stands. */
export class SealConflict extends LedgerError {
  readonly code = "ledger_seal_conflict";
  readonly kind = "conflict";
}

/** The transfer is in no sealed period yet, so nothing can be proven about it. */
export class NotSealed extends LedgerError {
  readonly code = "ledger_not_sealed";
  readonly kind = "conflict";
}

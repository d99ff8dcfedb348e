import type { Receipt, TransferDraft } from "@keepsake/ledger";
import { ACCOUNTS } from "./accounts.ts";

export interface PostedDraft {
  draft: TransferDraft;
  receipt: Receipt;
  isReversal: boolean;
  isReversed: boolean;
}

/** What the books should say, in a few lines that nobody can get wrong. Balances are signed: debits positive. */
export class BooksModel {
  readonly posted: PostedDraft[] = [];
  readonly balances = new Map<string, bigint>(ACCOUNTS.map(({ code }) => [code, 0n]));
  /** Balances as they were right after a moment. */
  readonly past: { at: Date; balances: Map<string, bigint> }[] = [];
  sealed = 0;

  /** Would the draft leave an account with a floor below zero? */
  isRefused(drafts: readonly TransferDraft[]): boolean {
    const after = new Map(this.balances);
    const touched = new Set<string>();
    for (const { account, amountMinor } of drafts.flatMap(({ legs }) => legs)) {
      after.set(account, (after.get(account) ?? 0n) + amountMinor);
      // Purses are credit accounts: a debit lets them fall.
      if (amountMinor > 0n) touched.add(account);
    }
    return ACCOUNTS.some(
      ({ code, mayGoNegative }) => !mayGoNegative && touched.has(code) && (after.get(code) as bigint) > 0n,
    );
  }

  add(drafts: readonly TransferDraft[], receipts: readonly Receipt[], isReversal = false): void {
    drafts.forEach((draft, index) => {
      const receipt = receipts[index] as Receipt;
      this.posted.push({ draft, receipt, isReversal, isReversed: false });
      for (const { account, amountMinor } of draft.legs)
        this.balances.set(account, (this.balances.get(account) ?? 0n) + amountMinor);
    });
    // Those of one call share their time.
    this.past.push({ at: (receipts[0] as Receipt).postedAt, balances: new Map(this.balances) });
  }
}

/**
 * The ledger's interface and its flow: check what can be checked without the database, then one statement. Everything that
 * moves value goes through `post`; nothing is ever changed or taken away (L2), a mistake is reversed.
 */
import type { Balance, BalancesAsked, Page, ReversalDraft, StatementLine } from "./answers.ts";
import { type Account, checkAccount, checkAccountCode, onNormalSide } from "./domain/account.ts";
import { InvalidInput, ReversalOfReversal, UnknownTransfer } from "./domain/errors.ts";
import type { Seal } from "./domain/seal.ts";
import {
  balancedLegs,
  type CheckedDraft,
  checkDraft,
  checkSource,
  LARGEST_BATCH,
  type Receipt,
  reversedLegs,
  type SourceKey,
  type Transfer,
  type TransferDraft,
} from "./domain/transfer.ts";
import { bodyText } from "./domain/transfer-text.ts";
import { type ExportOptions, exportLines } from "./export-books.ts";
import { migrate } from "./postgres/data-source.ts";
import { LedgerStore } from "./postgres/ledger-store.ts";
import type { Posting } from "./postgres/posting-store.ts";
import { type InclusionProof, proveTransfer, type SealOptions, sealPeriod } from "./seal-books.ts";
import { sha256 } from "./sha256.ts";
import { type Verdict, verifyExport } from "./verify-export.ts";

export interface LedgerOptions {
  /** postgres://… The schema `ledger` is made in it. Its user owns the schema; postings are made as the role `ledger_app`. */
  readonly databaseUrl: string;
  /** Connections at most; 10 unless given. */
  readonly largestPool?: number;
  /** False when somebody else brings the schema up to date. */
  readonly migrates?: boolean;
}

const LARGEST_PAGE = 1000;

export class Ledger {
  readonly #store: LedgerStore;

  constructor(store: LedgerStore) {
    this.#store = store;
  }

  /** Ends all connections. */
  close(): Promise<void> {
    return this.#store.close();
  }

  /**
   * Opens accounts; again with the same words does nothing.
   * @throws InvalidInput, AccountConflict when one is open with another unit, side or floor.
   */
  async openAccounts(accounts: readonly Account[]): Promise<void> {
    accounts.forEach(checkAccount);
    await this.#store.accounts.open(accounts);
  }

  /** @throws UnknownAccount */
  async account(code: string): Promise<Account> {
    const { unit, normalSide, mayGoNegative } = await this.#account(code);
    return { code, unit, normalSide, mayGoNegative };
  }

  /**
   * Posts one transfer, in one transaction. The same source key with the same body gives the same answer.
   * @throws InvalidInput, Unbalanced, UnknownAccount, WouldGoNegative, KeyConflict (same key, another body).
   */
  async post(draft: TransferDraft): Promise<Receipt> {
    return (await this.postBatch([draft]))[0] as Receipt;
  }

  /** Posts up to 1 000 transfers in one transaction: all or none. Answers stand in the order of the drafts. */
  async postBatch(drafts: readonly TransferDraft[]): Promise<Receipt[]> {
    if (drafts.length > LARGEST_BATCH) throw new InvalidInput("drafts", `must be at most ${LARGEST_BATCH}`);
    if (drafts.length === 0) return [];
    return this.#post(drafts, null);
  }

  /**
   * Takes a transfer back by one with the opposite legs. Once only; asked for again it gives the same answer.
   * @throws UnknownTransfer, AlreadyReversed (by another source), ReversalOfReversal, and what `post` throws.
   */
  async reverse({ of, ...draft }: ReversalDraft): Promise<Receipt> {
    const undone = await this.#transfer(of);
    if (undone.reverses !== null) throw new ReversalOfReversal(`Transfer ${undone.id} is a reversal itself.`);
    return (await this.#post([{ ...draft, legs: reversedLegs(undone.legs) }], undone.id))[0] as Receipt;
  }

  /** The transfer of a source key, or undefined. */
  transfer(key: SourceKey): Promise<Transfer | undefined> {
    return this.#store.transfer(checkSource(key));
  }

  /** The transfer with this id, or undefined. */
  async transferById(id: bigint): Promise<Transfer | undefined> {
    return (await this.#store.latest({ before: id + 1n, limit: 1 })).find((transfer) => transfer.id === id);
  }

  /**
   * A page of all transfers, newest first; of those alone that have a leg on an account whose code begins with `touching`,
   * when it is given. The next page begins `before` the last one's id.
   * @throws InvalidInput
   */
  async latest({ before, limit = 50, touching }: Page & { readonly touching?: string } = {}): Promise<Transfer[]> {
    checkLimit(limit);
    const accounts = touching === undefined ? undefined : await this.#store.accounts.beginning(touching);
    return this.#store.latest({ before, limit, accountIds: accounts?.map(({ id }) => id) });
  }

  /**
   * What the accounts hold whose code begins so, and not with `except`, in the order of their codes: now, or at a moment of
   * the past.
   */
  async balances({ beginning = "", except, at }: BalancesAsked = {}): Promise<Balance[]> {
    const found = await this.#store.accounts.beginning(beginning);
    const accounts = except === undefined ? found : found.filter(({ code }) => !code.startsWith(except));
    return Promise.all(accounts.map(({ code }) => this.balance(code, at ? { at } : {})));
  }

  /**
   * What an account holds now, or what was posted to it until a moment of the past.
   * @throws UnknownAccount
   */
  async balance(code: string, { at }: { at?: Date } = {}): Promise<Balance> {
    const account = await this.#account(code);
    const signed = await this.#store.balance(account, at);
    return { account: code, unit: account.unit, amountMinor: onNormalSide(signed, account.normalSide) };
  }

  /**
   * A page of an account's statement, newest first. The next page begins `before` the last line's transfer.
   * @throws UnknownAccount, InvalidInput
   */
  async statement(code: string, { before, limit = 50 }: Page = {}): Promise<StatementLine[]> {
    checkLimit(limit);
    const account = await this.#account(code);
    const lines = await this.#store.statement(account, { before, limit });
    return lines.map((line) => ({
      ...line,
      amountMinor: onNormalSide(line.amountMinor, account.normalSide),
      balanceMinor: onNormalSide(line.balanceMinor, account.normalSide),
    }));
  }

  /**
   * Seals what has been posted since the last seal; null when there is nothing. Postings go on meanwhile.
   * @throws SealConflict when another process sealed at the same moment.
   */
  seal(options?: SealOptions): Promise<Seal | null> {
    return sealPeriod(this.#store, options);
  }

  /** The number of the seal over a transfer; undefined while it is not sealed. */
  sealNumberOf(transferId: bigint): Promise<number | undefined> {
    return this.#store.periodNumberOf(transferId);
  }

  /** All seals, oldest first. */
  async seals(): Promise<Seal[]> {
    const periods = await this.#store.periods();
    return periods.map(({ number, transferCount, root, previous, closedAt, hash }) => ({
      ...{ number, transferCount, root, previous, closedAt, hash },
    }));
  }

  /** The whole books as NDJSON, a line at a time and without line ends, in one snapshot; see README. */
  export(options?: ExportOptions): AsyncGenerator<string> {
    return exportLines(this.#store, options);
  }

  /** Reads the books as a stranger would read their export, and names the first row that is wrong. */
  verify(): Promise<Verdict> {
    return verifyExport(this.export());
  }

  /**
   * Proof that a transfer is in a sealed period; `verifyProof` needs nothing else.
   * @throws UnknownTransfer, NotSealed
   */
  prove(key: SourceKey): Promise<InclusionProof> {
    return proveTransfer(this.#store, checkSource(key));
  }

  async #account(code: string) {
    checkAccountCode(code);
    await this.#store.accounts.load([code]);
    return this.#store.accounts.get(code);
  }

  async #transfer(key: SourceKey): Promise<Transfer> {
    const transfer = await this.transfer(key);
    if (!transfer) throw new UnknownTransfer(`There is no transfer for ${Object.values(key).join(" ")}.`);
    return transfer;
  }

  async #post(drafts: readonly TransferDraft[], reverses: bigint | null): Promise<Receipt[]> {
    const checked = drafts.map(checkDraft);
    await this.#store.accounts.load(drafts.flatMap(({ legs }) => legs.map(({ account }) => account)));
    const metadataHash = remembered(sha256);
    return this.#store.post(checked.map((draft) => this.#posting(draft, reverses, metadataHash)));
  }

  #posting(draft: CheckedDraft, reverses: bigint | null, metadataHash: typeof sha256): Posting {
    const legs = balancedLegs(draft.legs, (account) => this.#store.accounts.get(account).unit);
    const { source, occurredAt, metadata } = draft;
    const bodyHash = sha256(bodyText({ source, occurredAt, reverses, legs }, metadataHash(metadata)));
    return { source, occurredAt, reverses, legs, metadata, bodyHash };
  }
}

function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE)
    throw new InvalidInput("limit", `must be 1 to ${LARGEST_PAGE}`);
}

/** What goes together mostly says the same about itself: one hash does for all. */
function remembered(hash: typeof sha256): typeof sha256 {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? hash(text);
    known.set(text, found);
    return found;
  };
}

/** Connects to the books, bringing their schema up to date first. */
export async function createLedger(options: LedgerOptions): Promise<Ledger> {
  const { databaseUrl, largestPool = 10, migrates = true } = options;
  if (migrates) await migrate({ databaseUrl, largestPool });
  return new Ledger(await LedgerStore.connect({ databaseUrl, largestPool }));
}

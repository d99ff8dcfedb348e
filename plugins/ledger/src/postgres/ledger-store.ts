/** The one door to the database. What is written goes through the pool; what walks over the books sees one snapshot. */
import type { DataSource, QueryRunner } from "typeorm";
import { LARGEST_BATCH, type Receipt, type SourceKey, type Transfer } from "../domain/transfer.ts";
import { AccountStore } from "./account-store.ts";
import { balanceAt, balanceNow, type StoredLine, statementLines } from "./balance-store.ts";
import { connect, type DatabaseOptions, poolOf } from "./data-source.ts";
import { inDatabase } from "./database-errors.ts";
import type { StoredAccount, StoredPeriod } from "./entities.ts";
import * as periods from "./period-store.ts";
import { PostingQueue } from "./posting-queue.ts";
import { type Posting, postAll } from "./posting-store.ts";
import { type LatestAsked, latestTransfers, transferOf, transfersWithin } from "./transfer-store.ts";

export class LedgerStore {
  readonly accounts: AccountStore;
  readonly #source: DataSource;
  readonly #queue: PostingQueue;

  private constructor(source: DataSource) {
    this.#source = source;
    this.accounts = new AccountStore(source);
    this.#queue = new PostingQueue((postings) => postAll(poolOf(source), this.accounts, postings), LARGEST_BATCH);
  }

  static async connect(options: DatabaseOptions): Promise<LedgerStore> {
    return new LedgerStore(await connect(options));
  }

  close(): Promise<void> {
    return this.#source.destroy();
  }

  post(postings: readonly Posting[]): Promise<Receipt[]> {
    return this.#queue.add(postings);
  }

  transfer(key: Required<SourceKey>): Promise<Transfer | undefined> {
    return transferOf(this.#source, this.accounts, key);
  }

  latest(asked: LatestAsked): Promise<Transfer[]> {
    return latestTransfers(this.#source, this.accounts, asked);
  }

  /** Debits positive. */
  balance({ id }: { id: number }, at?: Date): Promise<bigint> {
    return at ? balanceAt(this.#source, id, at) : balanceNow(this.#source, id);
  }

  statement({ id }: { id: number }, page: { before: bigint | undefined; limit: number }): Promise<StoredLine[]> {
    return statementLines(this.#source, id, page);
  }

  periods(): Promise<StoredPeriod[]> {
    return periods.allPeriods(this.#source.manager);
  }

  periodNumberOf(transferId: bigint): Promise<number | undefined> {
    return periods.periodNumberOf(this.#source, transferId);
  }

  transfersOf({ members }: StoredPeriod): AsyncGenerator<Transfer> {
    return transfersWithin(this.#source, this.accounts, members);
  }

  /** Reads the members in the snapshot that decides on them, lets `seal` make the seal of them, and writes it down. */
  async closePeriod<Made extends Sealed>(
    seal: (draft: periods.PeriodDraft, last: StoredPeriod | null, members: AsyncGenerator<Transfer>) => Promise<Made>,
    beforeCommit?: () => Promise<void>,
  ): Promise<Made | null> {
    const closing = await periods.closing(this.#source);
    return inDatabase(() =>
      periods.inSnapshot(this.#source, async (on) => {
        const last = await periods.lastPeriod(on.manager);
        const draft = await periods.draftPeriod(on, closing);
        if (draft.transferCount === 0) return null;
        const made = await seal(draft, last, transfersWithin(on, this.accounts, draft.members));
        await periods.writePeriod(on.manager, { ...draft, ...made, lastPostedAt: draft.lastPostedAt as Date });
        await beforeCommit?.();
        return made;
      }),
    );
  }

  /** Holds one connection until the reader has finished or gone. */
  async *snapshot<Item>(read: (books: Snapshot) => AsyncGenerator<Item>): AsyncGenerator<Item> {
    const on = this.#source.createQueryRunner();
    try {
      await on.startTransaction("REPEATABLE READ");
      yield* read(new Snapshot(on, this.accounts));
    } finally {
      if (on.isTransactionActive) await on.rollbackTransaction().catch(() => {});
      await on.release();
    }
  }
}

type Sealed = Pick<StoredPeriod, "number" | "previous" | "root" | "hash">;

/** The books as they stood at one moment. */
export class Snapshot {
  readonly #on: QueryRunner;
  readonly #accounts: AccountStore;

  constructor(on: QueryRunner, accounts: AccountStore) {
    this.#on = on;
    this.#accounts = accounts;
  }

  periods(): Promise<StoredPeriod[]> {
    return periods.allPeriods(this.#on.manager);
  }

  transfersOf({ members }: StoredPeriod): AsyncGenerator<Transfer> {
    return transfersWithin(this.#on, this.#accounts, members);
  }

  async *openTransfers(last: StoredPeriod | undefined): AsyncGenerator<Transfer> {
    if (last && last.holes !== "{}") yield* transfersWithin(this.#on, this.#accounts, last.holes);
    yield* transfersWithin(this.#on, this.#accounts, `{(${last?.throughId ?? 0},)}`);
  }

  accounts(): Promise<StoredAccount[]> {
    return this.#accounts.loadAll(this.#on.manager);
  }

  balance({ id }: { id: number }): Promise<bigint> {
    return balanceNow(this.#on, id);
  }
}

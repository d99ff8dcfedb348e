/** The pool, or one transaction of it: whoever is given one need not know which. */
export interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}

export interface Pool extends Connection {
  transaction<T>(work: (on: Connection) => Promise<T>): Promise<T>;
}

/** Deadlock, serialisation failure, waited too long for a lock: the database asks for the same transaction once more. */
const TRY_AGAIN = new Set(["40P01", "40001", "55P03"]);
const TRIES = 6;

/**
 * A process that stands still in the middle of a transaction (stopped, swapped out, its machine frozen) would keep its
 * locks, and everybody else who wants the same shelf would wait for it. The database ends such a transaction, and so it
 * does with those of its transactions that still stand in line for a lock, which would otherwise get it one after the
 * other and do nothing with it. Nothing of them is kept, and whoever asked asks again.
 */
const BOUNDS = "set local idle_in_transaction_session_timeout = '2s'; set local lock_timeout = '3s'";

/** Lost before the commit was sent, so nothing of the transaction was kept. Node's driver gives these no code. */
function isConnectionLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === "25P03" || /Connection terminated|not queryable/.test(message ?? "");
}

/** All of `work` or none of it. It may run more than once, so it must do nothing outside the database. */
export async function boundedTransaction<T>(pool: Pool, work: (on: Connection) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let isReady = false;
    try {
      return await pool.transaction(async (on) => {
        await on.raw(BOUNDS);
        const result = await work(on);
        isReady = true;
        return result;
      });
    } catch (error) {
      const again = TRY_AGAIN.has((error as { code?: string }).code ?? "") || (!isReady && isConnectionLost(error));
      if (attempt >= TRIES || !again) throw error;
    }
  }
}

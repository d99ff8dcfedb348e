/** The pool, or one transaction of it: whoever is given one need not know which. */
export interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}

type Answer<Row> = Promise<{ rows: Row[] }>;

/** Knex, as much of it as is needed. */
export interface Pool extends Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Answer<Row> & { connection(own: unknown): Answer<Row> };
  client: { acquireConnection(): Promise<unknown>; releaseConnection(own: unknown): Promise<void> };
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
const BEGIN = "begin; set local idle_in_transaction_session_timeout = '2s'; set local lock_timeout = '3s'";

/** The database ended the connection, is going down or coming up, or is not there. */
const LOST = new Set(["25P03", "57P01", "57P02", "57P03", "ECONNRESET", "ECONNREFUSED", "EPIPE"]);

/** The database went away: it says nothing about what was asked of it. Node's driver gives some of these no code. */
export function isConnectionLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return LOST.has(code ?? "") || /Connection terminated|terminating connection|not queryable/.test(message ?? "");
}

/** All of `work` or none of it. It may run more than once, so it must do nothing outside the database. */
export async function boundedTransaction<T>(pool: Pool, work: (on: Connection) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    let isReady = false;
    try {
      return await transaction(pool, async (on) => {
        const result = await work(on);
        isReady = true;
        return result;
      });
    } catch (error) {
      // Lost before the commit was sent, so nothing of the transaction was kept.
      const again = TRY_AGAIN.has((error as { code?: string }).code ?? "") || (!isReady && isConnectionLost(error));
      if (attempt >= TRIES || !again) throw error;
    }
  }
}

/** Begun and bounded with one call; the driver's own way takes two, and half a dozen transactions make an order. */
async function transaction<T>(pool: Pool, work: (on: Connection) => Promise<T>): Promise<T> {
  const own = await pool.client.acquireConnection();
  const on: Connection = {
    raw: <Row>(sql: string, bindings?: unknown[]) =>
      (bindings ? pool.raw<Row>(sql, bindings) : pool.raw<Row>(sql)).connection(own),
  };
  try {
    await on.raw(BEGIN);
    const result = await work(on);
    await on.raw("commit");
    return result;
  } catch (error) {
    // One that is lost is rolled back by the database.
    await on.raw("rollback").catch(() => {});
    throw error;
  } finally {
    await pool.client.releaseConnection(own);
  }
}

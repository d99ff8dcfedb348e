import { randomUUID } from "node:crypto";
import { credit, debit, type Ledger } from "@keepsake/ledger";
import pg from "pg";
import { GOALS } from "./fill.ts";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);

/** Transfers a second that so many connections reach, each posting `batch` at a time. */
async function rate(connections: number, batch: number, post: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  const until = began + SECONDS * 1000;
  let posted = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await post();
      posted += batch;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return posted / ((performance.now() - began) / 1000);
}

let turn = 0;
const goal = () => (turn = (turn + 1) % GOALS);

/** Through the ledger: every check of its own and of the database. */
export function ledgerRate(ledger: Ledger, connections: number, batch: number): Promise<number> {
  return rate(connections, batch, () =>
    ledger.postBatch(
      Array.from({ length: batch }, () => ({
        source: { type: "capture", id: randomUUID(), kind: "allocation" },
        occurredAt: new Date(),
        legs: [debit("in", 100n), credit(`goal:${goal()}`, 100n)],
        metadata: { goal: "g" },
      })),
    ),
  );
}

const BARE = `
  with added as (
    insert into bare.transfer (source_type, source_id, kind, version, leg_count, body_hash, occurred_at, metadata)
    select 'capture', id, 'allocation', 1, 2, $2, now(), '{"goal":"g"}' from unnest($1::text[]) id returning id
  )
  insert into bare.entry (transfer_id, position, account_id, amount_minor)
  select added.id, leg, case leg when 0 then 1 else 2 + added.id % ${GOALS} end, case leg when 0 then 100 else -100 end
    from added cross join (values (0), (1)) legs (leg)`;

/** The same rows by one prepared statement. */
export async function bareRate(url: string, connections: number, batch: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const hash = Buffer.alloc(32, 7);
  try {
    return await rate(connections, batch, () =>
      pool.query({ name: "bare", text: BARE, values: [Array.from({ length: batch }, () => randomUUID()), hash] }),
    );
  } finally {
    await pool.end();
  }
}

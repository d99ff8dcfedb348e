import type { Pool } from "pg";
import { DataSource } from "typeorm";
import { accountEntity, periodEntity } from "./entities.ts";
import { Tables1764057600000 } from "./migrations/1764057600000-tables.ts";
import { Rules1764057600001 } from "./migrations/1764057600001-rules.ts";
import { Posting1764057600002 } from "./migrations/1764057600002-posting.ts";
import { PostedSource1764057600003 } from "./migrations/1764057600003-posted-source.ts";
import { PostedLeg1764057600004 } from "./migrations/1764057600004-posted-leg.ts";
import { CheckedOnce1764057600005 } from "./migrations/1764057600005-checked-once.ts";
import { ReversalsLookedUp1764057600006 } from "./migrations/1764057600006-reversals-looked-up.ts";

/** The role of every connection after the migrations: it may read and add, nothing else. */
const APPLICATION_ROLE = "ledger_app";

export interface DatabaseOptions {
  /** Its user owns the ledger; it needs the right to create a role the first time. */
  readonly databaseUrl: string;
  readonly largestPool: number;
}

/** Brings the schema up to date; several processes may do it at once. */
export async function migrate({ databaseUrl }: DatabaseOptions): Promise<void> {
  const source = new DataSource({
    type: "postgres",
    url: databaseUrl,
    schema: "ledger",
    migrations: [
      Tables1764057600000,
      Rules1764057600001,
      Posting1764057600002,
      PostedSource1764057600003,
      PostedLeg1764057600004,
      CheckedOnce1764057600005,
      ReversalsLookedUp1764057600006,
    ],
    migrationsTableName: "migration",
    // One for the lock, one for the work.
    poolSize: 2,
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query("select pg_advisory_lock(hashtextextended('ledger.migrate', 0))");
    await lock.query("create schema if not exists ledger");
    await source.runMigrations({ transaction: "all" });
  } finally {
    await lock.query("select pg_advisory_unlock(hashtextextended('ledger.migrate', 0))").catch(() => {});
    await lock.release();
    await source.destroy();
  }
}

export async function connect({ databaseUrl, largestPool }: DatabaseOptions): Promise<DataSource> {
  const source = new DataSource({
    type: "postgres",
    url: databaseUrl,
    schema: "ledger",
    entities: [accountEntity, periodEntity],
    poolSize: largestPool,
    connectTimeoutMS: 10_000,
    extra: { options: `-c role=${APPLICATION_ROLE} -c timezone=UTC`, statement_timeout: 120_000 },
    // A lost idle connection is replaced by the pool.
    poolErrorHandler: () => {},
  });
  return source.initialize();
}

/** TypeORM's own pool: what is prepared by name stays prepared, and a query costs no more than pg asks. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}

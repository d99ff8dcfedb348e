import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLedger } from "@keepsake/ledger";
import { query } from "../../backend/launcher/postgres/client.ts";
import { startPostgres } from "../../backend/launcher/postgres/start.ts";

export interface LedgerServer {
  /** A new database with an empty ledger. */
  open(): Promise<string>;
  drop(url: string): Promise<void>;
  stop(): Promise<void>;
}

/** The server that `npm test` started, or one of its own when a file runs by itself. The ledger is migrated once and copied. */
export async function openServer(): Promise<LedgerServer> {
  const own = process.env.DATABASE_URL ? undefined : await startOwn();
  const server = own?.url ?? (process.env.DATABASE_URL as string);
  const on = (database: string) => Object.assign(new URL(server), { pathname: `/${database}` }).href;
  const maintenance = (sql: string) => query(on("postgres"), sql);
  const name = `ledger_${process.pid}_${Date.now()}`;
  await maintenance(`create database ${name}`);
  await (await createLedger({ databaseUrl: on(name) })).close();
  let copies = 0;
  return {
    open: async () => {
      const copy = `${name}_${++copies}`;
      await maintenance(`create database ${copy} template ${name}`);
      return on(copy);
    },
    drop: async (url) => {
      await maintenance(`drop database ${new URL(url).pathname.slice(1)} with (force)`);
    },
    stop: async () => {
      await own?.stop();
    },
  };
}

async function startOwn(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "keepsake-ledger-"));
  // Postgres may have to run as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, "data"), say: () => {} });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      await postgres.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { ensureDatabase } from "../../../backend/launcher/postgres/client.ts";
import { startPostgres } from "../../../backend/launcher/postgres/start.ts";

/** What shops stand on: one Postgres for all, with a database for each, and a folder for their logs and mails. */
export interface Ground {
  folder: string;
  database(name: string): Promise<GroundDatabase>;
  clear(): Promise<void>;
}

export interface GroundDatabase {
  url: string;
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
}

export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "keepsake-bench-"));
  // Postgres may have to run as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "files"));
  const postgres = await startPostgres({ dataDir: join(folder, "data"), say: () => {} });
  const pools: pg.Pool[] = [];
  return {
    folder,
    database: async (name) => {
      await ensureDatabase(postgres.url, name);
      const url = Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
      const pool = new pg.Pool({ connectionString: url, max: 2 });
      pools.push(pool);
      return { url, sql: async (text, values = []) => (await pool.query(text, values)).rows };
    },
    clear: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
      await postgres.stop();
      await postgres.ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { query } from "../../../backend/launcher/postgres/client.ts";
import { type Postgres, startPostgres } from "../../../backend/launcher/postgres/start.ts";

export interface Database {
  /** The shop's. */
  url: string;
  sql<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** A second one, as the shop's was before anything was sold. */
  copy(name: string): Promise<string>;
  /** As if the machine under Postgres lost its power: no checkpoint, every connection cut. */
  crash(): Promise<void>;
  /** Resolves when it accepts connections again. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

export async function openDatabase(folder: string, migrate: (url: string) => Promise<void>): Promise<Database> {
  const options = { dataDir: join(folder, "data"), say: () => {} };
  let postgres: Postgres = await startPostgres(options);
  await migrate(postgres.url);
  const on = (name: string) => Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
  const copy = async (name: string) => {
    await query(on("postgres"), `create database ${name} template ${new URL(postgres.url).pathname.slice(1)}`);
    return on(name);
  };
  const url = await copy("shop");
  const pool = new pg.Pool({ connectionString: url, max: 6 });
  // Connections that wait in the pool while Postgres is killed.
  pool.on("error", () => {});
  const [home] = await query<{ data_directory: string }>(url, "show data_directory");
  return {
    url,
    copy,
    sql: async (text, values = []) => (await pool.query(text, values)).rows,
    crash: async () => {
      process.kill(postmaster(home?.data_directory ?? ""), "SIGQUIT");
      await postgres.ended;
      await postgres.stop();
    },
    revive: async () => {
      postgres = await startPostgres(options);
    },
    stop: async () => {
      await pool.end();
      await postgres.stop();
      await postgres.ended;
    },
  };
}

function postmaster(data: string): number {
  return Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
}

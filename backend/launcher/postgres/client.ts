import pg from "pg";
import { LaunchFailure } from "../failure.ts";
import { DATABASE_NAME } from "./cluster.ts";

/** By name, not by number: some tools take 127.0.0.1 for a foreign host and insist on TLS. */
export function connectionUrl(password: string, port: number, database = DATABASE_NAME): string {
  return `postgres://${DATABASE_NAME}:${password}@localhost:${port}/${database}`;
}

/** Runs one statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Answers queries, or at least knows us: the database itself may not have been created yet. */
export async function reachable(url: string): Promise<boolean> {
  try {
    await query(maintenance(url), "select 1");
    return true;
  } catch (error) {
    if ((error as pg.DatabaseError).code !== "28P01") return false;
    throw new LaunchFailure(
      "The database does not accept the password in the data dir's postgres.json.",
      "Put that file back, or start over with `npm start -- --reset`.",
    );
  }
}

export async function ensureDatabase(url: string, name = DATABASE_NAME): Promise<void> {
  const found = await query(maintenance(url), "select 1 from pg_database where datname = $1", [name]);
  if (found.length === 0) await query(maintenance(url), `create database ${name}`);
}

function maintenance(url: string): string {
  const target = new URL(url);
  target.pathname = "/postgres";
  return target.href;
}

import { query } from "./postgres/client.ts";

/**
 * What has been done to a database is written into that database: whoever brings it along, or replaces it, brings the
 * truth with it. Its own schema keeps it out of Medusa's way.
 */
export async function readMark(databaseUrl: string, name: string): Promise<string | undefined> {
  const [table] = await query<{ found: string | null }>(
    databaseUrl,
    "select to_regclass('keepsake_launcher.mark') as found",
  );
  if (!table?.found) return undefined;
  const [row] = await query<{ fingerprint: string }>(
    databaseUrl,
    "select fingerprint from keepsake_launcher.mark where name = $1",
    [name],
  );
  return row?.fingerprint;
}

export async function writeMark(databaseUrl: string, name: string, fingerprint: string): Promise<void> {
  await query(databaseUrl, "create schema if not exists keepsake_launcher");
  await query(
    databaseUrl,
    `create table if not exists keepsake_launcher.mark
       (name text primary key, fingerprint text not null, written_at timestamptz not null default now())`,
  );
  await query(
    databaseUrl,
    `insert into keepsake_launcher.mark (name, fingerprint) values ($1, $2)
     on conflict (name) do update set fingerprint = excluded.fingerprint, written_at = now()`,
    [name, fingerprint],
  );
}

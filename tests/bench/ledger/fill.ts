import type pg from "pg";

export const GOALS = 50;

/** The same tables without a foreign key, a check or a trigger: what Postgres itself can take. */
export const BARE_SCHEMA = `
  create schema bare;
  create table bare.transfer (like ledger.transfer including indexes);
  create table bare.entry (like ledger.entry including indexes);
  create sequence bare.transfer_id;
  alter table bare.transfer alter column id set default nextval('bare.transfer_id');
  alter table bare.transfer alter column posted_at set default clock_timestamp();`;

/** Where the sales of a fill come from and where they go. */
export const ACCOUNTS = [
  { code: "in", unit: "cny", normalSide: "debit" as const, mayGoNegative: true },
  ...Array.from({ length: GOALS }, (_, index) => ({
    code: `goal:${index}`,
    unit: "cny",
    normalSide: "credit" as const,
    mayGoNegative: true,
  })),
];

/** A ledger may grow by a fifth while it is measured; what goes beyond is taken away, or it would be another size. */
export async function shrinkTo(database: pg.Client, size: number): Promise<void> {
  await database.query("set session_replication_role = replica");
  for (const schema of ["ledger", "bare"]) {
    const { rows } = await database.query<{ last: string }>(`select max(id) as last from ${schema}.transfer`);
    if (Number(rows[0]?.last) <= size * 1.2) continue;
    await database.query(`delete from ${schema}.entry where transfer_id > ${size}`);
    await database.query(`delete from ${schema}.transfer where id > ${size}`);
    await database.query(`select setval('${schema}.transfer_id', ${size})`);
    await database.query(`vacuum analyze ${schema}.transfer, ${schema}.entry`);
  }
  await database.query("reset session_replication_role");
}

/** Sales from one account to fifty, written past the ledger, so that a large one can be had in minutes. */
export async function fillTo(
  database: pg.Client,
  size: number,
  schemas: readonly string[] = ["ledger", "bare"],
): Promise<void> {
  await database.query("set session_replication_role = replica; set synchronous_commit = off");
  for (const schema of schemas) {
    const { rows } = await database.query<{ last: string }>(
      `select coalesce(max(id), 0) as last from ${schema}.transfer`,
    );
    const from = Number(rows[0]?.last) + 1;
    await database.query(
      `insert into ${schema}.transfer (id, source_type, source_id, kind, version, leg_count, body_hash, occurred_at,
                                       posted_at, metadata)
       select n, 'fill', 'order_' || n, 'allocation', 1, 2, sha256(n::text::bytea), now(), now(), '{"goal":"g"}'
         from generate_series($1::bigint, $2::bigint) n`,
      [from, size],
    );
    await database.query(
      `insert into ${schema}.entry (transfer_id, position, account_id, amount_minor)
       select n, leg, case leg when 0 then 1 else 2 + n % ${GOALS} end, case leg when 0 then 100 else -100 end
         from generate_series($1::bigint, $2::bigint) n cross join generate_series(0, 1) leg`,
      [from, size],
    );
    await database.query(
      `select setval('${schema}.transfer_id', greatest($1, (select max(id) from ${schema}.transfer)))`,
      [size],
    );
  }
  await database.query("reset session_replication_role; reset synchronous_commit");
  for (const schema of schemas) await database.query(`vacuum analyze ${schema}.transfer, ${schema}.entry`);
  await database.query("checkpoint");
}

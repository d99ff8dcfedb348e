import { createLedger, type Ledger } from "@keepsake/ledger";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACCOUNTS, sale } from "./accounts.ts";
import { type LedgerServer, openServer } from "./ledger-database.ts";

let server: LedgerServer;
let url: string;
let ledger: Ledger;
/** As many processes would: each has two connections at most, and posts over both at once. */
let others: Ledger[];
let application: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  server = await openServer();
  url = await server.open();
  ledger = await createLedger({ databaseUrl: url });
  others = await Promise.all(
    Array.from({ length: 50 }, () => createLedger({ databaseUrl: url, largestPool: 2, migrates: false })),
  );
  await ledger.openAccounts(ACCOUNTS);
  application = new pg.Client({ connectionString: url, options: "-c role=ledger_app" });
  owner = new pg.Client({ connectionString: url });
  await Promise.all([application.connect(), owner.connect()]);
});
afterAll(async () => {
  await Promise.all([application?.end(), owner?.end(), ledger?.close()]);
  await Promise.all((others ?? []).map((each) => each.close()));
  await server?.stop();
});

/** The ledger of one of a hundred connections. */
const over = (worker: number) => others[worker % others.length] as Ledger;

const count = async (sql: string) => Number((await owner.query<{ count: string }>(sql)).rows[0]?.count);

describe("a source key", () => {
  it("makes one posting each for 500 keys that 100 connections post at once", async () => {
    const keys = Array.from({ length: 500 }, (_, index) => `once-${index}`);
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, worker) => {
        const ids = new Map<string, bigint>();
        // Batches of different beginnings, so that each has some that others have already and some that nobody has.
        const turned = keys.map((_, turn) => keys[(turn + worker * 5) % keys.length] as string);
        for (let from = 0; from < turned.length; from += 20) {
          const asked = turned.slice(from, from + 20);
          const receipts = await over(worker).postBatch(asked.map((key) => sale(key)));
          for (const { source, id } of receipts) ids.set(source.id, id);
        }
        return ids;
      }),
    );
    for (const key of keys) expect(new Set(answers.map((ids) => ids.get(key))).size).toBe(1);
    expect(await count("select count(*) from ledger.transfer where source_id like 'once-%'")).toBe(500);
    expect(
      await count(
        "select count(*) from ledger.entry e join ledger.transfer t on t.id = transfer_id where source_id like 'once-%'",
      ),
    ).toBe(1000);
  });

  it("answers the same for the same body, however the legs are ordered", async () => {
    const draft = { ...sale("same"), metadata: { b: 1, a: { d: [true], c: null } } };
    const answer = await ledger.post(draft);
    const turned = { ...draft, legs: draft.legs.toReversed(), metadata: { a: { c: null, d: [true] }, b: 1 } };
    expect(await ledger.post(turned)).toEqual(answer);
  });

  it("refuses another body, and everything that came with it", async () => {
    await ledger.post(sale("taken", 100n));
    const before = await count("select count(*) from ledger.entry");
    const batch = [sale("fresh-1"), sale("taken", 101n), sale("fresh-2")];
    await expect(ledger.postBatch(batch)).rejects.toMatchObject({ code: "ledger_key_conflict", kind: "conflict" });
    await expect(ledger.post({ ...sale("taken"), metadata: { other: true } })).rejects.toMatchObject({
      code: "ledger_key_conflict",
    });
    expect(await count("select count(*) from ledger.entry")).toBe(before);
    expect(await count("select count(*) from ledger.transfer where source_id like 'fresh%'")).toBe(0);
  });

  it("refuses nobody for what others asked at the same moment", async () => {
    await ledger.post(sale("spoilt", 100n));
    const drafts = Array.from({ length: 40 }, (_, index) =>
      index % 10 === 7 ? sale("spoilt", 1n) : sale(`near-${index}`),
    );
    const answers = await Promise.allSettled([
      ...drafts.map((draft) => ledger.post(draft)),
      ledger.postBatch([sale("near-in-a-batch"), sale("spoilt", 2n)]),
      ledger.postBatch([sale("near-1"), sale("near-alone")]),
    ]);
    expect(answers.map(({ status }) => status === "fulfilled")).toEqual([
      ...drafts.map(({ source }) => source.id !== "spoilt"),
      false,
      true,
    ]);
    expect(await count("select count(*) from ledger.transfer where source_id like 'near-%'")).toBe(37);
    expect(await count("select count(*) from ledger.transfer where source_id = 'near-in-a-batch'")).toBe(0);
  });

  it("answers in the order of the drafts, also for those that were there", async () => {
    const there = await ledger.post(sale("z-there"));
    const [first, second, third] = await ledger.postBatch([sale("z-new"), sale("z-there"), sale("a-new")]);
    expect([first?.source.id, third?.source.id]).toEqual(["z-new", "a-new"]);
    expect(second).toEqual(there);
  });
});

describe("the database", () => {
  const tables = ["account", "transfer", "entry", "period", "period_balance"];

  it.each(tables)("lets nobody update, delete or empty ledger.%s", async (table) => {
    for (const sql of [`update ledger.${table} set ctid = ctid`, `delete from ledger.${table}`])
      await expect(application.query(sql.replace("ctid = ctid", await firstColumn(table)))).rejects.toMatchObject({
        code: "42501",
      });
    await expect(application.query(`truncate ledger.${table} cascade`)).rejects.toMatchObject({ code: "42501" });
    const column = await firstColumn(table);
    await expect(owner.query(`update ledger.${table} set ${column}`)).rejects.toMatchObject({ code: "LG004" });
    await expect(owner.query(`delete from ledger.${table}`)).rejects.toMatchObject({ code: "LG004" });
    await expect(owner.query(`truncate ledger.${table} cascade`)).rejects.toMatchObject({ code: "LG004" });
  });

  async function firstColumn(table: string): Promise<string> {
    const { rows } = await owner.query<{ name: string }>(
      `select attname as name from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and attidentity = '' order by attnum limit 1`,
      [`ledger.${table}`],
    );
    return `${rows[0]?.name} = ${rows[0]?.name}`;
  }

  const insertTransfer = (id: string, legs = 2, reverses: bigint | null = null) =>
    application.query<{ id: string }>(
      `insert into ledger.transfer (source_type, source_id, kind, version, leg_count, body_hash, reverses, occurred_at)
       values ('raw', $1, 'raw', 1, $2, sha256('x'), $3, now()) returning id`,
      [id, legs, reverses?.toString() ?? null],
    );
  const insertEntry = (transfer: string | undefined, position: number, code: string, amount: number) =>
    application.query(`insert into ledger.entry select $1, $2, id, $4 from ledger.account where code = $3`, [
      transfer,
      position,
      code,
      amount,
    ]);

  async function raw(work: () => Promise<void>): Promise<void> {
    await application.query("begin");
    try {
      await work();
    } catch (error) {
      await application.query("rollback");
      throw error;
    }
    await application.query("commit");
  }

  const refused = { code: "LG003" };

  it("refuses a raw unbalanced transfer at commit, not before", async () => {
    let isWritten = false;
    const attempt = raw(async () => {
      const id = (await insertTransfer("unbalanced")).rows[0]?.id;
      await insertEntry(id, 0, "cny:in", 100);
      await insertEntry(id, 1, "cny:trees", -99);
      isWritten = true;
    });
    await expect(attempt).rejects.toMatchObject(refused);
    expect(isWritten).toBe(true);
  });

  it("refuses a raw transfer whose units do not balance each", async () => {
    const attempt = raw(async () => {
      const id = (await insertTransfer("two units")).rows[0]?.id;
      await insertEntry(id, 0, "cny:in", 100);
      await insertEntry(id, 1, "jpy:trees", -100);
    });
    await expect(attempt).rejects.toMatchObject(refused);
  });

  it("refuses a raw transfer with a leg too few, or none", async () => {
    await expect(raw(async () => void (await insertTransfer("none")))).rejects.toMatchObject(refused);
  });

  it("refuses a raw reversal of a transfer that is not there", async () => {
    const attempt = raw(async () => {
      const id = (await insertTransfer("of nothing", 2, 0n)).rows[0]?.id;
      await insertEntry(id, 0, "cny:in", 5);
      await insertEntry(id, 1, "cny:in", -5);
    });
    await expect(attempt).rejects.toMatchObject({ code: "LG006" });
  });

  it("lets no transfer grow later, even balanced", async () => {
    const { id } = await ledger.post(sale("grown"));
    const attempt = raw(async () => {
      await insertEntry(id.toString(), 2, "cny:in", 5);
      await insertEntry(id.toString(), 3, "cny:trees", -5);
    });
    await expect(attempt).rejects.toMatchObject(refused);
  });

  it("lets no transfer grow later at positions that were left free", async () => {
    let id: string | undefined;
    await raw(async () => {
      id = (await insertTransfer("gappy")).rows[0]?.id;
      await insertEntry(id, 5, "cny:in", 100);
      await insertEntry(id, 6, "cny:trees", -100);
    });
    const attempt = raw(async () => {
      await insertEntry(id, 0, "cny:in", 5);
      await insertEntry(id, 1, "cny:trees", -5);
    });
    await expect(attempt).rejects.toMatchObject(refused);
  });

  it("refuses legs of no transfer, and a leg on no account", async () => {
    const orphans = raw(async () => {
      await insertEntry("9000000", 0, "cny:in", 100);
      await insertEntry("9000000", 1, "cny:trees", -100);
    });
    await expect(orphans).rejects.toMatchObject({ code: "23503" });
    const nowhere = raw(async () => {
      const id = (await insertTransfer("nowhere")).rows[0]?.id;
      await insertEntry(id, 0, "cny:in", 100);
      await application.query("insert into ledger.entry values ($1, 1, 9000000, -100)", [id]);
    });
    await expect(nowhere).rejects.toMatchObject(refused);
  });

  it("asks whoever calls its own way of posting, too", async () => {
    const account = async (code: string) =>
      (await application.query<{ id: number }>("select id from ledger.account where code = $1", [code])).rows[0]?.id;
    const accounts = [await account("cny:in"), await account("cny:trees")];
    const posted = (id: string, amounts: number[], on: unknown[] = accounts) =>
      application.query(
        `select ledger.post(array['raw'], array[$1], array['raw'], array[1], array[2::smallint], array[sha256('x')],
                            array[null::bigint], array[now()], array['{}'::jsonb],
                            $4::int[], $5::smallint[], $2::int[], $3::bigint[], '{}')`,
        [id, on.slice(0, amounts.length), amounts, amounts.map(() => 1), amounts.map((_, position) => position)],
      );
    await expect(posted("called unbalanced", [100, -99])).rejects.toMatchObject(refused);
    await expect(posted("called with one leg", [100])).rejects.toMatchObject(refused);
    await expect(posted("called for nobody", [100, -100], [accounts[0], 9000000])).rejects.toMatchObject(refused);
    await posted("called", [100, -100]);
  });

  it("lets nobody choose an id or a time of posting", async () => {
    const forged = "insert into ledger.transfer (id, source_type, posted_at) values (1, 'raw', now())";
    await expect(application.query(forged)).rejects.toMatchObject({ code: "42501" });
  });

  it("refuses a raw reversal that takes something else back", async () => {
    const { id } = await ledger.post(sale("undone-by-halves", 100n));
    const attempt = raw(async () => {
      const half = (await insertTransfer("half", 2, id)).rows[0]?.id;
      await insertEntry(half, 0, "cny:in", -50);
      await insertEntry(half, 1, "cny:trees", 50);
    });
    await expect(attempt).rejects.toMatchObject({ code: "LG006" });
  });
});

describe("a reversal", () => {
  const reversal = (id: string, by = id) => ({
    of: sale(id).source,
    source: { type: "refund", id: by, kind: "reversal" },
    occurredAt: new Date("2026-11-02T00:00:00.000Z"),
  });

  it("takes a transfer back once, and answers the same when asked again", async () => {
    const before = await ledger.balance("cny:school");
    const { id } = await ledger.post(sale("back", 70n, "cny:school"));
    const answer = await ledger.reverse(reversal("back"));
    expect(await ledger.reverse(reversal("back"))).toEqual(answer);
    expect(await ledger.balance("cny:school")).toEqual(before);
    expect(await ledger.transfer(answer.source)).toMatchObject({ reverses: id });
    await expect(ledger.reverse(reversal("back", "again"))).rejects.toMatchObject({ code: "ledger_already_reversed" });
  });

  it("is final itself, and needs something to take back", async () => {
    await ledger.post(sale("final"));
    await ledger.reverse(reversal("final"));
    const second = { ...reversal("x", "y"), of: reversal("final").source };
    await expect(ledger.reverse(second)).rejects.toMatchObject({ code: "ledger_reversal_of_reversal" });
    await expect(ledger.reverse(reversal("never"))).rejects.toMatchObject({ code: "ledger_unknown_transfer" });
  });
});

describe("accounts", () => {
  it("are opened once, and with the same words again", async () => {
    await ledger.openAccounts(ACCOUNTS);
    const other = { ...(ACCOUNTS[0] as (typeof ACCOUNTS)[number]), unit: "usd" };
    await expect(ledger.openAccounts([other])).rejects.toMatchObject({ code: "ledger_account_conflict" });
    await expect(ledger.post(sale("nowhere", 1n, "no:such"))).rejects.toMatchObject({ code: "ledger_unknown_account" });
    await expect(ledger.balance("no:such")).rejects.toMatchObject({ code: "ledger_unknown_account" });
  });

  it("with a floor are never overdrawn by a hundred who spend at once", async () => {
    await ledger.post(sale("filled", 30n, "cny:purse"));
    const spending = Array.from({ length: 100 }, (_, index) =>
      over(index)
        .post(sale(`spent-${index}`, 1n, "cny:shop", "cny:purse"))
        .then(
          () => 1,
          (error) => {
            expect(error).toMatchObject({ code: "ledger_would_go_negative", kind: "not_allowed" });
            return 0;
          },
        ),
    );
    const spent = (await Promise.all(spending)).reduce<number>((sum, one) => sum + one, 0);
    expect(spent).toBe(30);
    expect((await ledger.balance("cny:purse")).amountMinor).toBe(0n);
  });

  it("that are hot make no deadlock for 20 workers over 10 of them", async () => {
    const hot = Array.from({ length: 10 }, (_, index) => ({
      code: `hot:${index}`,
      unit: "points",
      normalSide: "credit" as const,
      mayGoNegative: index % 2 === 0,
    }));
    const source = { code: "hot:source", unit: "points", normalSide: "debit" as const, mayGoNegative: true };
    await ledger.openAccounts([...hot, source]);
    await ledger.postBatch(hot.map(({ code }, index) => sale(`hot-filled-${index}`, 100_000n, code, "hot:source")));
    const deadlocks = () => count("select deadlocks as count from pg_stat_database where datname = current_database()");
    const before = await deadlocks();
    await Promise.all(
      Array.from({ length: 20 }, async (_, worker) => {
        for (let turn = 0; turn < 25; turn++) {
          const [from, to] = [(worker * 7 + turn * 3) % 10, (worker * 3 + turn * 7 + 1) % 10];
          const there = sale(`hot-${worker}-${turn}`, 2n, `hot:${to}`, `hot:${from}`);
          const back = sale(`cold-${worker}-${turn}`, 1n, `hot:${from}`, `hot:${to}`);
          await over(worker).postBatch(turn % 2 ? [there, back] : [back, there]);
        }
      }),
    );
    await owner.query("select pg_stat_clear_snapshot()");
    expect(await deadlocks()).toBe(before);
    const held = await Promise.all(hot.map(({ code }) => ledger.balance(code)));
    expect(held.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(1_000_000n);
  });
});

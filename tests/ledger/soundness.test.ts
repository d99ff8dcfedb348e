import { createLedger, type Ledger, soundness, wrongNewestSeal } from "@keepsake/ledger";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACCOUNTS, sale } from "./accounts.ts";
import { type LedgerServer, openServer } from "./ledger-database.ts";

let server: LedgerServer;
let ledger: Ledger;
let owner: pg.Client;

beforeAll(async () => {
  server = await openServer();
  const url = await server.open();
  ledger = await createLedger({ databaseUrl: url, migrates: false });
  await ledger.openAccounts(ACCOUNTS);
  owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await ledger.postBatch([sale("one"), sale("two", 70n)]);
  await ledger.seal();
  await ledger.postBatch([sale("four"), sale("three", 30n, "cny:school")]);
  await ledger.seal();
  await ledger.post(sale("five", 5n, "cny:school"));
});
afterAll(async () => {
  await owner?.end();
  await ledger?.close();
  await server?.stop();
});

const ask = async <Row>(sql: string) => (await owner.query(sql)).rows as Row[];

/** Asked with the change made, which is taken back. */
async function afterwards(change: string): Promise<Record<string, unknown>> {
  await owner.query("begin");
  try {
    await owner.query("set local session_replication_role = replica");
    await owner.query(change);
    const found: [string, unknown][] = [];
    for (const [rule, sql] of Object.entries(soundness))
      found.push([rule, (await ask<{ reason: string }>(sql)).map(({ reason }) => reason)]);
    found.push(["newestSeal", await wrongNewestSeal(ask)]);
    return Object.fromEntries(found.filter(([, rows]) => rows !== null && (rows as unknown[]).length !== 0));
  } finally {
    await owner.query("rollback");
  }
}

const entry = (set: string, source: string) =>
  `update ledger.entry set ${set} where position = 0 and transfer_id =
     (select id from ledger.transfer where source_id = '${source}')`;

describe("books in use", () => {
  it("are sound", async () => {
    expect(await afterwards("select 1")).toEqual({});
  });

  it.each([
    ["an amount", entry("amount_minor = amount_minor + 1", "five"), { unbalanced: ["not_balanced"] }],
    [
      "an amount under the newest seal",
      entry("amount_minor = amount_minor + 1", "four"),
      { unbalanced: ["not_balanced"], wrongBalances: ["balance_differs"], newestSeal: 2 },
    ],
    [
      "words under the newest seal",
      `update ledger.transfer set metadata = '{"a": 1}' where source_id = 'three'`,
      { newestSeal: 2 },
    ],
    [
      "a leg",
      `delete from ledger.entry where position = 1 and transfer_id = (select id from ledger.transfer where source_id = 'five')`,
      { unbalanced: ["not_balanced", "legs_missing"] },
    ],
    [
      "a transfer under a seal",
      `delete from ledger.transfer where source_id = 'one'`,
      { unbalanced: ["no_transfer"], changeable: ["sealed_transfers_missing"] },
    ],
    [
      "a seal",
      "update ledger.period set hash = decode(repeat('11', 32), 'hex') where number = 1",
      { changeable: ["seals_not_chained"] },
    ],
    [
      "a balance that a seal wrote down",
      "update ledger.period_balance set balance_minor = balance_minor + 1 where period_number = 2 and account_id = 1",
      { wrongBalances: ["balance_differs"] },
    ],
    [
      "the trigger that refuses changes",
      "alter table ledger.entry disable trigger only_grows",
      { changeable: ["can_be_changed"] },
    ],
    [
      "the trigger that asks for zero",
      "alter table ledger.entry disable trigger balanced",
      { changeable: ["balance_not_asked"] },
    ],
    ["a right", "grant update on ledger.period to ledger_app", { changeable: ["role_may_change"] }],
  ])("are not when somebody has changed %s", async (_, change, found) => {
    expect(await afterwards(change)).toEqual(found);
  });
});

describe("reading", () => {
  it("goes over all transfers, newest first, a page at a time", async () => {
    const first = await ledger.latest({ limit: 2 });
    const next = await ledger.latest({ limit: 3, before: first.at(-1)?.id });
    expect([...first, ...next].map(({ source }) => source.id)).toEqual(["five", "three", "four", "two", "one"]);
    expect(first[0]?.legs).toHaveLength(2);
    await expect(ledger.latest({ limit: 0 })).rejects.toThrow(expect.objectContaining({ field: "limit" }));
  });

  it("goes over those alone that touch some accounts", async () => {
    const ids = async (asked: { before?: bigint; limit?: number } = {}) =>
      (await ledger.latest({ touching: "cny:sch", ...asked })).map(({ source }) => source.id);
    expect(await ids()).toEqual(["five", "three"]);
    const [newest] = await ledger.latest({ limit: 1 });
    expect(await ids({ before: newest?.id as bigint, limit: 1 })).toEqual(["three"]);
    expect(await ledger.latest({ touching: "usd:" })).toEqual([]);
    expect(await ledger.balances({ beginning: "cny:s", except: "cny:sh" })).toMatchObject([{ account: "cny:school" }]);
  });

  it("finds a transfer by its id, or none", async () => {
    const [newest] = await ledger.latest({ limit: 1 });
    expect(await ledger.transferById(newest?.id as bigint)).toEqual(newest);
    expect(await ledger.transferById(10n ** 12n)).toBeUndefined();
  });

  it("tells what accounts hold whose codes begin alike, now and before", async () => {
    const held = async (at?: Date) =>
      (await ledger.balances({ beginning: "cny:s", ...(at ? { at } : {}) })).map(({ account, amountMinor }) => [
        account,
        amountMinor,
      ]);
    expect(await held()).toEqual([
      ["cny:school", 35n],
      ["cny:shop", 0n],
    ]);
    const [, three] = await ledger.latest({ limit: 2 });
    expect(await held(three?.postedAt)).toEqual([
      ["cny:school", 30n],
      ["cny:shop", 0n],
    ]);
  });
});

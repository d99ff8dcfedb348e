import { createLedger, type Ledger, verifyExport, verifyProof } from "@keepsake/ledger";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ACCOUNTS, sale } from "./accounts.ts";
import { type LedgerServer, openServer } from "./ledger-database.ts";

let server: LedgerServer;
let url: string;
let ledger: Ledger;

beforeAll(async () => {
  server = await openServer();
  url = await server.open();
  ledger = await createLedger({ databaseUrl: url, migrates: false });
  await ledger.openAccounts(ACCOUNTS);
});
afterAll(async () => {
  await ledger?.close();
  await server?.stop();
});

/** A posting that takes its time: it has its id, and has not committed. */
async function slowPosting(
  id: string,
  amountMinor: number,
): Promise<{ end(word: "commit" | "rollback"): Promise<void> }> {
  const client = new pg.Client({ connectionString: url, options: "-c role=ledger_app" });
  await client.connect();
  await client.query("begin");
  const { rows } = await client.query<{ id: string; code: string }>("select id, code from ledger.account");
  const account = (code: string) => rows.find((row) => row.code === code)?.id;
  const amounts = [amountMinor, -amountMinor];
  const accounts = [account("cny:in"), account("cny:trees")];
  await client.query(
    `select ledger.post(array['slow'], array[$1], array['late'], array[1], array[2::smallint], array[sha256('x')],
                        array[null::bigint], array[now()], array['{}'::jsonb],
                        array[1, 1], array[0, 1]::smallint[], $2::int[], $3::bigint[], '{}')`,
    [id, accounts, amounts],
  );
  return {
    end: async (word) => {
      await client.query(word);
      await client.end();
    },
  };
}

const isSound = async () => expect(await ledger.verify()).toMatchObject({ isSound: true, wrong: null });
const trees = async (at?: Date) => (await ledger.balance("cny:trees", { at })).amountMinor;

it("does not wait for those who commit late, and takes them into a later period", async () => {
  await ledger.post(sale("early", 100n));
  const slow = await slowPosting("one", 7);
  const abandoned = await slowPosting("two", 9);
  const after = await ledger.post(sale("after", 10n));

  const first = await ledger.seal();
  expect(first).toMatchObject({ number: 1, transferCount: 2 });
  await isSound();
  expect(await ledger.seal()).toBeNull();
  expect(await trees()).toBe(110n);

  await ledger.post(sale("meanwhile", 1000n));
  expect(await ledger.seal()).toMatchObject({ number: 2, transferCount: 1 });
  expect(await trees()).toBe(1110n);

  await slow.end("commit");
  expect(await trees()).toBe(1117n);
  expect(await trees(after.postedAt)).toBe(117n);
  await isSound();
  const [line] = await ledger.statement("cny:trees", { limit: 1 });
  expect(line?.balanceMinor).toBe(1117n);

  expect(await ledger.seal()).toMatchObject({ number: 3, transferCount: 1 });
  await abandoned.end("rollback");
  expect(await trees()).toBe(1117n);
  expect(await trees(after.postedAt)).toBe(117n);
  await ledger.post(sale("last", 1n));
  expect(await ledger.seal()).toMatchObject({ number: 4, transferCount: 1 });
  expect(await trees()).toBe(1118n);
  expect((await ledger.statement("cny:trees")).map(({ balanceMinor }) => balanceMinor)).toEqual([
    1118n,
    1117n,
    117n,
    107n,
    100n,
  ]);
  await isSound();
});

it("waits for one that was older than a seal, however many began before it and ended", async () => {
  await ledger.post(sale("before-all"));
  const elder = await slowPosting("elder", 3);
  const slow = await slowPosting("slowest", 5);
  // Nobody who began after them has ended yet: of what runs, only the elder's number is known to a look at the books.
  await ledger.seal();
  await elder.end("rollback");
  await ledger.post(sale("after-elder"));
  await ledger.seal();
  await isSound();
  await slow.end("commit");
  await isSound();
  expect(await ledger.seal()).toMatchObject({ transferCount: 1 });
  await isSound();
});

it("loses nothing when twenty post while one seals without a pause", async () => {
  const before = (await ledger.seals()).reduce((sum, { transferCount }) => sum + transferCount, 0);
  let isPosting = true;
  const sealing = (async () => {
    while (isPosting) await ledger.seal();
  })();
  await Promise.all(
    Array.from({ length: 20 }, async (_, worker) => {
      for (let turn = 0; turn < 20; turn++) {
        await ledger.postBatch([sale(`busy-${worker}-${turn}-a`), sale(`busy-${worker}-${turn}-b`)]);
        // A conflict leaves drawn ids behind.
        await ledger.post(sale(`busy-${worker}-${turn}-a`, 3n)).catch(() => {});
      }
    }),
  );
  isPosting = false;
  await sealing;
  await ledger.seal();
  const seals = await ledger.seals();
  expect(seals.reduce((sum, { transferCount }) => sum + transferCount, 0)).toBe(before + 800);
  expect(seals.map(({ number }) => number)).toEqual(seals.map((_, index) => index + 1));
  await isSound();
});

it("lets one of two who seal at once win", async () => {
  await ledger.post(sale("contested"));
  const other = await createLedger({ databaseUrl: url, migrates: false });
  const outcomes = await Promise.allSettled([ledger.seal(), other.seal()]);
  await other.close();
  const failures = outcomes.filter((outcome) => outcome.status === "rejected");
  for (const { reason } of failures) expect(reason).toMatchObject({ code: "ledger_seal_conflict" });
  expect(failures.length).toBeLessThan(2);
  await isSound();
});

it("leaves nothing of a seal that is broken off before it is committed", async () => {
  await ledger.post(sale("unfinished"));
  const before = await ledger.seals();
  let isCalled = false;
  const broken = ledger.seal({
    beforeCommit: async () => {
      isCalled = true;
      throw new Error("struck");
    },
  });
  await expect(broken).rejects.toThrow("struck");
  expect(isCalled).toBe(true);
  expect(await ledger.seals()).toEqual(before);
  expect(await ledger.seal()).toMatchObject({ number: before.length + 1 });
  await isSound();
});

it("proves a transfer without the others, and only as it was", async () => {
  const proof = await ledger.prove(sale("busy-3-4-b").source);
  expect(verifyProof(proof)).toBe(true);
  const carried = structuredClone(proof) as typeof proof & { transfer: { legs: string[][] } };
  (carried.transfer.legs[0] as string[])[2] = "101";
  expect(verifyProof(carried)).toBe(false);
  const elsewhere = { ...proof, seal: { ...proof.seal, transferCount: proof.seal.transferCount + 1 } };
  expect(verifyProof(elsewhere)).toBe(false);
  expect(verifyProof({ ...proof, path: proof.path.slice(1) })).toBe(proof.path.length === 0);

  await ledger.post(sale("unsealed"));
  await expect(ledger.prove(sale("unsealed").source)).rejects.toMatchObject({ code: "ledger_not_sealed" });
});

it("exports without metadata what still verifies", async () => {
  await ledger.post({ ...sale("told"), metadata: { told: "to nobody" } });
  const lines: string[] = [];
  for await (const line of ledger.export({ withoutMetadata: true })) lines.push(line);
  expect(lines.join("\n")).not.toContain("to nobody");
  expect(lines.some((line) => line.includes('"told"'))).toBe(true);
  expect(await verifyExport(lines)).toMatchObject({ isSound: true });
});

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLedger } from "@keepsake/ledger";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACCOUNTS, sale } from "./accounts.ts";
import { exportedLines, rowsOf } from "./exported.ts";
import { openServer } from "./ledger-database.ts";

const CLI = fileURLToPath(new URL("../../plugins/ledger/src/cli.ts", import.meta.url));
// biome-ignore lint/suspicious/noExplicitAny: a forger writes what he likes
type Row = any;

let folder: string;
let rows: Row[];
let lastSeal: string;

/** Three sealed periods of four transfers and two that are open. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "keepsake-export-"));
  const server = await openServer();
  const ledger = await createLedger({ databaseUrl: await server.open(), migrates: false });
  await ledger.openAccounts(ACCOUNTS);
  for (let number = 0; number < 14; number++) {
    await ledger.post({ ...sale(`order-${number}`, BigInt(100 + number)), metadata: { number } });
    if (number % 4 === 3) lastSeal = (await ledger.seal())?.hash as string;
  }
  rows = rowsOf(await exportedLines(ledger));
  await ledger.close();
  await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verify(changed: Row[], ...options: string[]): Promise<{ code: number; told: string }> {
  const file = join(folder, "books.ndjson");
  writeFileSync(file, changed.map((row) => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join(""));
  return new Promise((resolve) =>
    execFile(process.execPath, [CLI, "verify", file, ...options], (error, out, told) =>
      resolve({ code: Number(error?.code ?? 0), told: out + told }),
    ),
  );
}

const copy = (): Row[] => structuredClone(rows);
const transferAt = (number: number, from = rows) => from.findIndex((row) => row.source?.id === `order-${number}`);
const sealAt = (number: number) => rows.findIndex((row) => row.row === "seal" && row.number === number);

describe("ledger verify", () => {
  it("has leaves that anybody can reckon", () => {
    for (const row of rows) if (row.row === "transfer") expect(leafOf(row)).toBe(row.leaf);
  });

  it("finds an untouched file sound, and the seal that was published", async () => {
    const { code, told } = await verify(rows);
    expect(told).toContain("14 transfers, 3 seals");
    expect(told).toContain(`last seal ${lastSeal}`);
    expect(code).toBe(0);
    expect((await verify(rows, "--last-seal", lastSeal)).code).toBe(0);
    expect((await verify(rows, "--last-seal", "0".repeat(64))).code).toBe(1);
  });

  const tamperings: [what: string, change: (changed: Row[]) => number, reason: RegExp][] = [
    [
      "an amount",
      (all) =>
        edit(all, 5, (row) => {
          row.legs[0][2] = "999";
        }),
      /was changed/,
    ],
    [
      "both amounts",
      (all) =>
        edit(all, 6, (row) => {
          row.legs[0][2] = "999";
          row.legs[1][2] = "-999";
        }),
      /was changed/,
    ],
    [
      "an account",
      (all) =>
        edit(all, 7, (row) => {
          row.legs[1][0] = "cny:shop";
        }),
      /was changed/,
    ],
    [
      "the time it happened",
      (all) =>
        edit(all, 2, (row) => {
          row.occurredAt = "2026-01-01T00:00:00.000Z";
        }),
      /was changed/,
    ],
    [
      "metadata",
      (all) =>
        edit(all, 3, (row) => {
          row.metadata.number = 77;
        }),
      /metadata was changed/,
    ],
    ["a missing transfer", (all) => cut(all, transferAt(4)), /transfer 5 should stand here, not 6/],
    [
      "a doubled transfer",
      (all) => insert(all, transferAt(4), all[transferAt(4)]),
      /transfer 6 should stand here, not 5/,
    ],
    ["two in another order", (all) => swap(all, transferAt(9)), /transfer 10 should stand here, not 11/],
    [
      "a missing transfer, the others numbered anew",
      (all) => {
        const at = cut(all, transferAt(5));
        renumber(all);
        return at + 2;
      },
      /seal 2 is for 4 transfers/,
    ],
    [
      "both amounts, with the leaf reckoned anew",
      (all) => {
        edit(all, 6, (row) => {
          row.legs[0][2] = "999";
          row.legs[1][2] = "-999";
          row.leaf = leafOf(row);
        });
        return sealAt(2);
      },
      /seal 2 has another root than its transfers/,
    ],
    [
      "a leaf of another transfer under its seal",
      (all) => {
        const [one, other] = [transferAt(8), transferAt(12)];
        const { place } = all[one];
        all[one] = { ...all[other], place };
        return one + 1;
      },
      /does not follow/,
    ],
    [
      "the root of a seal",
      (all) => {
        all[sealAt(2)].root = "a".repeat(64);
        return sealAt(2);
      },
      /another root/,
    ],
    [
      "the time of a seal",
      (all) => {
        all[sealAt(2)].closedAt = "2026-01-01T00:00:00.000Z";
        return sealAt(2);
      },
      /was changed/,
    ],
    ["a missing seal", (all) => cut(all, sealAt(2)) + 4, /seal 2 should stand here, not 3/],
    [
      "a balance",
      (all) => {
        const at = balanceAt(all);
        all[at].amountMinor = "1";
        return at;
      },
      /holds 1491, not 1/,
    ],
    [
      "a missing balance",
      (all) => {
        cut(all, balanceAt(all));
        return all.length - 1;
      },
      /is missing before/,
    ],
    ["a missing end", (all) => cut(all, all.length - 1), /the file ends here/],
    [
      "a line that is no JSON",
      (all) => {
        all[9] = "{";
        return 9;
      },
      /cannot be read/,
    ],
    [
      "the unit of an account",
      (all) => {
        all[accountAt(all)].unit = "usd";
        return transferAt(0);
      },
      /no account cny:trees in cny/,
    ],
  ];

  it.each(tamperings)("names the row when somebody changed %s", async (_, change, reason) => {
    const changed = copy();
    const line = change(changed) + 1;
    const { code, told } = await verify(changed);
    expect(told).toMatch(reason);
    expect(told).toContain(`line ${line}:`);
    expect(code).toBe(1);
  });

  it("tells how it is used, and which file is not there", async () => {
    expect((await verify(rows, "--other")).code).toBe(2);
    const missing = await new Promise<string>((resolve) =>
      execFile(process.execPath, [CLI, "verify", join(folder, "nothing")], (_, __, told) => resolve(told)),
    );
    expect(missing).toContain("ENOENT");
  });
});

/** As the README tells it, and so as anybody could. */
function leafOf({ id, postedAt, source, occurredAt, metadataHash, reverses, legs }: Row): string {
  const key = [source.type, source.id, source.kind, source.version];
  const leaf = JSON.stringify(["leaf", id, postedAt, [...key, occurredAt, metadataHash, reverses, legs]]);
  return createHash("sha256").update(leaf).digest("hex");
}

function edit(all: Row[], number: number, change: (row: Row) => void): number {
  const at = transferAt(number);
  change(all[at]);
  return at;
}

function cut(all: Row[], at: number): number {
  all.splice(at, 1);
  return at;
}

function insert(all: Row[], at: number, row: Row): number {
  all.splice(at, 0, structuredClone(row));
  return at + 1;
}

function swap(all: Row[], at: number): number {
  [all[at], all[at + 1]] = [all[at + 1], all[at]];
  return at;
}

function renumber(all: Row[]): void {
  let place = 0;
  for (const row of all) if (row.row === "transfer") row.place = ++place;
}

const balanceAt = (all: Row[]) => all.findIndex((row) => row.row === "balance" && row.account === "cny:trees");
const accountAt = (all: Row[]) => all.findIndex((row) => row.row === "account" && row.code === "cny:trees");

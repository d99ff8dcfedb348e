import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LedgerServer, openServer } from "./ledger-database.ts";

const README = fileURLToPath(new URL("../../plugins/ledger/README.md", import.meta.url));
// Beside this file, where the package's name is known.
const PROGRAM = fileURLToPath(new URL(`./readme-example-${process.pid}.ts`, import.meta.url));

let server: LedgerServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(async () => {
  rmSync(PROGRAM, { force: true });
  await server?.stop();
});

it("does what its README shows", async () => {
  const [, example] = /```ts\n([\s\S]*?)```/.exec(readFileSync(README, "utf8")) ?? [];
  expect(example).toBeDefined();
  const asked = (example as string)
    .replace(
      /^(await ledger\.balance\("goal:trees"\));.*$/m,
      "console.error((await ledger.balance('goal:trees')).amountMinor);",
    )
    .replace(/^(verifyProof\(.*\));.*$/m, "console.error($1);");
  writeFileSync(PROGRAM, `const databaseUrl = ${JSON.stringify(await server.open())};\n${asked}`);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [PROGRAM]);
  expect(stderr.trim().split("\n")).toEqual(["1200n", "true"]);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).row);
  const counts = Object.fromEntries(
    [...new Set(rows)].map((kind) => [kind, rows.filter((row) => row === kind).length]),
  );
  expect(counts).toEqual({ ledger: 1, account: 2, transfer: 2, seal: 1, balance: 2, end: 1 });
});

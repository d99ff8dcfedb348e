#!/usr/bin/env node
/** `ledger verify FILE`: checks an exported file with no server and no database. Exit code 0 sound, 1 wrong, 2 misused. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { verifyExport } from "./verify-export.ts";

const USAGE = "usage: ledger verify FILE [--last-seal HASH]";

async function main([command, file, option, expected]: string[]): Promise<number> {
  if (command !== "verify" || !file || (option !== undefined && (option !== "--last-seal" || !expected))) {
    console.error(USAGE);
    return 2;
  }
  const began = performance.now();
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const { wrong, transfers, seals, lastSealHash } = await verifyExport(lines);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (wrong) {
    console.error(`✗ line ${wrong.line}: ${wrong.reason}`);
    return 1;
  }
  if (expected && expected !== lastSealHash) {
    console.error(`✗ the last seal is ${lastSealHash ?? "missing"}, not ${expected}`);
    return 1;
  }
  console.log(`✓ ${transfers} transfers, ${seals} seals, every balance (${seconds} s)`);
  console.log(`last seal ${lastSealHash ?? "none yet"}`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

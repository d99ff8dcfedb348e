#!/usr/bin/env node
/** `ledger verify FILE`: checks an exported file with no server and no database. Exit code 0 sound, 1 wrong, 2 misused. */
import { createReadStream } from "node:fs";
import { verifyExport } from "./verify-export.ts";

const USAGE = "usage: ledger verify FILE [--last-seal HASH]";

async function main([command, file, option, expected]: string[]): Promise<number> {
  if (command !== "verify" || !file || (option !== undefined && (option !== "--last-seal" || !expected))) {
    console.error(USAGE);
    return 2;
  }
  const began = performance.now();
  const { wrong, transfers, seals, lastSealHash } = await verifyExport(linesOf(file));
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

/** A line at a time, whatever ends it: JSON takes no offence at a carriage return. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let begun = "";
  for await (const chunk of createReadStream(file, "utf8")) {
    const lines = (begun + chunk).split("\n");
    begun = lines.pop() as string;
    yield* lines;
  }
  if (begun) yield begun;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

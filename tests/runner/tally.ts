import { existsSync, readFileSync } from "node:fs";
import type { Outcome } from "./report.ts";

type Counts = Pick<Outcome, "passed" | "failed" | "skipped" | "note">;

/** A runner that was expected to run tests and did not is a failure, whatever its exit code says. */
function settle(counts: Counts, ok: boolean): Counts {
  if (counts.failed > 0) return counts;
  if (!ok) return { ...counts, failed: 1, note: "the runner failed" };
  return counts.passed > 0 ? counts : { ...counts, failed: 1, note: "no test ran" };
}

function read(file: string): unknown {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

export function tallyVitest(file: string, ok: boolean): Counts {
  const report = read(file) as VitestReport | undefined;
  if (!report) return settle({ passed: 0, failed: 0, skipped: 0 }, ok);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return settle({ passed, failed, skipped: numPendingTests + numTodoTests }, ok);
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** A test that only passed when it was tried again has passed; it is named so that somebody looks at it. */
export function tallyPlaywright(file: string, ok: boolean): Counts {
  const report = read(file) as PlaywrightReport | undefined;
  if (!report) return settle({ passed: 0, failed: 0, skipped: 0 }, ok);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const counts: Counts = { passed: expected + flaky, failed: unexpected, skipped };
  return settle(flaky > 0 ? { ...counts, note: `${flaky} flaky` } : counts, ok);
}

export function tallyCheck(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

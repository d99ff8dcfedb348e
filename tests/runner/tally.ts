import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Outcome } from "./report.ts";

type Counts = Pick<Outcome, "passed" | "failed" | "skipped" | "note" | "failures">;

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
  testResults?: { name: string; message?: string; assertionResults: { fullName: string; status: string }[] }[];
}

function failedTests({ testResults = [] }: VitestReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length > 0) return failed.map(({ fullName }) => `${basename(name)}: ${fullName}`);
    return message ? [`${basename(name)}: ${message}`] : [];
  });
}

export function tallyVitest(file: string, ok: boolean): Counts {
  const report = read(file) as VitestReport | undefined;
  if (!report) return settle({ passed: 0, failed: 0, skipped: 0 }, ok);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return settle({ passed, failed, skipped: numPendingTests + numTodoTests, failures: failedTests(report) }, ok);
}

interface PlaywrightSuite {
  title: string;
  specs?: { title: string; ok: boolean }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites?: PlaywrightSuite[];
}

function failedStories({ title, specs = [], suites = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
  return [...own, ...suites.flatMap(failedStories)].map((story) => `${title} › ${story}`);
}

/** A test that only passed when it was tried again has passed; it is named so that somebody looks at it. */
export function tallyPlaywright(file: string, ok: boolean): Counts {
  const report = read(file) as PlaywrightReport | undefined;
  if (!report) return settle({ passed: 0, failed: 0, skipped: 0 }, ok);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = (report.suites ?? []).flatMap(failedStories);
  const counts: Counts = { passed: expected + flaky, failed: unexpected, skipped, failures };
  return settle(flaky > 0 ? { ...counts, note: `${flaky} flaky` } : counts, ok);
}

/** Of the fault bench: one entry for each line that has a limit. */
export function tallyFaults(file: string, ok: boolean): Counts {
  const report = (read(file) ?? []) as { ok: boolean; what: string; figure: string; limit: string }[];
  const failed = report.filter((line) => !line.ok);
  const failures = failed.map(({ what, figure, limit }) => `${what}: ${figure} instead of ${limit}`);
  return settle({ passed: report.length - failed.length, failed: failed.length, skipped: 0, failures }, ok);
}

export function tallyCheck(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

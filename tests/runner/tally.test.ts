import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tallyPlaywright, tallyVitest } from "./tally.ts";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (content: unknown) => {
  const file = join(folder, "report.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};
const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

test("tests are counted as the runners report them", () => {
  expect(tallyVitest(report(vitest), true)).toMatchObject({ passed: 3, failed: 0, skipped: 1 });
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyPlaywright(report({ stats }), false)).toEqual({ passed: 5, failed: 1, skipped: 2, note: "1 flaky" });
});

test("a runner that fails without a failed test, says nothing, or runs nothing counts as a failure", () => {
  expect(tallyVitest(report(vitest), false)).toMatchObject({ failed: 1, note: "the runner failed" });
  expect(tallyVitest(join(folder, "absent.json"), true)).toMatchObject({ failed: 1, note: "no test ran" });
  expect(tallyVitest(report("{half"), false)).toMatchObject({ failed: 1 });
  expect(tallyVitest(report({ ...vitest, numPassedTests: 0 }), true)).toMatchObject({ failed: 1, note: "no test ran" });
});
